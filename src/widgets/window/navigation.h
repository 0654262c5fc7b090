// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace palier {

/** The pages of the window, one under the other, the last ones at its foot. GUI thread. */
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /** @param icon name of an SVG in :/icons; drawn in the colour of the words. */
    void addPage(const QString &icon);
    /** A button that opens a menu, below the pages. */
    void addOptions(const QString &icon);
    /** Of the pages in the order in which they were added, and of the options; with mnemonics. */
    void setNames(const QStringList &pages, const QString &options);
    /** Without its mnemonic. */
    QString nameOf(int page) const;
    void setCurrent(int page);

Q_SIGNALS:
    void pageChosen(int page);
    void optionsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, QVBoxLayout *layout);
    void dress();

    QButtonGroup *m_pages;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    QStringList m_icons; // of the pages
    QToolButton *m_options = nullptr;
    QString m_optionsIcon;
};

} // namespace palier
