// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/ledger/holdingwords.h"

#include <QWidget>

namespace palier {

/** Who held a ticket over time: a lane a tier, the highest on top. GUI thread. */
class HoldingBar : public QWidget
{
    Q_OBJECT

public:
    explicit HoldingBar(QWidget *parent = nullptr);

    void setChart(const HoldingChart &chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF lanes() const;
    QRectF place(const HoldingChart::Span &span) const;
    int laneOf(int tier) const;
    int laneHeight() const;
    void describe();

    HoldingChart m_chart;
    std::vector<int> m_tiers; // of the lanes, the lowest first
};

} // namespace palier
