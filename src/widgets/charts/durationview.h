// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/durationchart.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/scale.h"

namespace palier {

/** How long it takes: a histogram over a logarithmic axis with median and 90 % marks, and below it, over the same axis, the share
    escalated by then against a matured reference. Two panels and not two axes: each has one scale to read. Where
    there are no curves, a note may say why. Bins are the items. */
class DurationView : public ChartView
{
    Q_OBJECT

public:
    explicit DurationView(QWidget *parent = nullptr);

    void setChart(const DurationChart &chart);
    const DurationChart &chart() const { return m_chart; }

    const ChartTable &table() const override { return m_chart.table; }
    int itemCount() const override { return static_cast<int>(m_chart.bins.size()); }

protected:
    QString keyOf(int item) const override { return bin(item).key; }
    QString tipOf(int item) const override { return bin(item).tip; }
    bool isSelected(int item) const override { return bin(item).selected; }
    bool canBrush() const override { return true; }
    QRectF areaOf(int item) const override;
    int itemAt(const QPointF &at) const override;
    void arrange() override;
    void paint(QPainter &painter) const override;

private:
    const DurationChart::Bin &bin(int item) const { return m_chart.bins[static_cast<std::size_t>(item)]; }
    bool hasCurve() const { return !m_chart.curve.empty() || !m_chart.reference.empty(); }
    void arrangeTime();
    double x(double seconds) const;
    QRectF barOf(int item) const;
    void paintBins(QPainter &painter) const;
    void paintTimeAxis(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintNote(QPainter &painter) const;
    void paintMark(QPainter &painter, const DurationChart::Mark &mark, bool strong, double row) const;
    void paintCurves(QPainter &painter) const;
    void paintShareAxis(QPainter &painter) const;
    void paintCurve(QPainter &painter, const std::vector<DurationChart::CurvePoint> &points, const QPen &pen) const;
    double paintLegend(QPainter &painter, double left, const QString &text, const QPen &pen) const;

    DurationChart m_chart;
    QRectF m_bars;
    QRectF m_curves; // empty without a curve
    QRectF m_note;   // empty without one
    Scale m_time;    // logarithms of seconds
    Scale m_share;
    std::vector<double> m_shareTicks;
    qint64 m_most = 0;
};

} // namespace palier
