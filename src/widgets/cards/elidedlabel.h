// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace palier {

/** One line of plain text that is cut with "…" where there is no room; then its tip says all of it. With
   wordWrap() it takes as many lines as it needs. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /** Whether it shows what somebody typed or named, of any length; other labels have to have room for their words. */
    bool holdsData() const { return m_holdsData; }
    void setHoldsData(bool holdsData) { m_holdsData = holdsData; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_holdsData = false;
};

} // namespace palier
