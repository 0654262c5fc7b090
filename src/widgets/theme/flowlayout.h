// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <vector>

namespace palier {

/** One widget beside the other, and on to the next line where there is no room left: a row of buttons that fits any width and
   size of letters. GUI thread. */
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);
    /** What comes after it stands at the other end of the line. */
    void addStretch();

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line;

    int widthFrom(std::size_t first) const;
    std::vector<Line> linesIn(int width) const;
    void place(const Line &line, const QRect &room) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace palier
