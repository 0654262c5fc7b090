// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/timeserieschart.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/scale.h"

namespace palier {

/** A rate over time: line, interval, healthy band behind, dashed young end. Each point is an item; a drag brushes a period. */
class TimeSeriesView : public ChartView
{
    Q_OBJECT

public:
    explicit TimeSeriesView(QWidget *parent = nullptr);

    /** Replaces everything; does nothing where the value is the same. */
    void setChart(const TimeSeriesChart &chart);
    const TimeSeriesChart &chart() const { return m_chart; }

    const ChartTable &table() const override { return m_chart.table; }
    int itemCount() const override { return static_cast<int>(m_chart.points.size()); }

protected:
    QString keyOf(int item) const override { return point(item).key; }
    QString tipOf(int item) const override { return point(item).tip; }
    bool isSelected(int item) const override { return point(item).selected; }
    bool canBrush() const override { return true; }
    QRectF areaOf(int item) const override;
    int itemAt(const QPointF &at) const override;
    void arrange() override;
    void paint(QPainter &painter) const override;

private:
    const TimeSeriesChart::Point &point(int item) const { return m_chart.points[static_cast<std::size_t>(item)]; }
    bool isInLine(int item) const { return point(item).percent && !point(item).few; }
    /** The items that a stretch of the line joins; between two of them no item has no value. */
    using Run = std::vector<int>;
    std::vector<Run> runs() const;
    double x(int item) const;
    QPointF position(int item) const;
    void arrangeTicks();
    void paintBand(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintRanges(QPainter &painter) const;
    void paintIntervals(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintFew(QPainter &painter) const;
    void paintDense(QPainter &painter) const;
    void paintYoungLimit(QPainter &painter) const;
    std::optional<double> youngLimit() const;
    QRectF youngTextPlace(double limit, const QFont &font) const;
    void paintMarks(QPainter &painter) const;
    void paintBandText(QPainter &painter) const;
    bool isFree(const QRectF &place) const;

    TimeSeriesChart m_chart;
    QRectF m_plot;
    Scale m_y;
    std::vector<double> m_ticks;
    QStringList m_tickTexts;
    int m_labelStep = 1;
};

} // namespace palier
