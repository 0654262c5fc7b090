// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/sparkline.h"

#include <QWidget>

namespace palier {

/** The course of a figure in the corner of its tile. Not interactive; screen readers read its description. */
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setChart(const SparklineChart &chart);
    const SparklineChart &chart() const { return m_chart; }

    QSize sizeHint() const override { return {96, 40}; }
    QSize minimumSizeHint() const override { return {40, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF position(std::size_t point) const;

    SparklineChart m_chart;
    double m_low = 0;
    double m_high = 1;
};

} // namespace palier
