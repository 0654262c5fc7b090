// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/weekhourschart.h"
#include "widgets/charts/chartview.h"

namespace palier {

/** When: a map of 7 weekdays by 24 hours, darker where there is more. A cell is an item, keyed "1T09": Monday, 9 to 10. */
class WeekHoursView : public ChartView
{
    Q_OBJECT

public:
    explicit WeekHoursView(QWidget *parent = nullptr);

    void setChart(const WeekHoursChart &chart);
    const WeekHoursChart &chart() const { return m_chart; }

    const ChartTable &table() const override { return m_chart.table; }
    int itemCount() const override { return m_empty ? 0 : Days * Hours; }

protected:
    QString keyOf(int item) const override;
    QString tipOf(int item) const override { return m_chart.tips[day(item)][hour(item)]; }
    bool isSelected(int item) const override { return m_chart.selected[day(item)][hour(item)]; }
    QRectF areaOf(int item) const override;
    int itemAt(const QPointF &at) const override;
    int neighbourOf(int item, Qt::Key key) const override;
    void arrange() override;
    void paint(QPainter &painter) const override;

private:
    static constexpr int Days = 7;
    static constexpr int Hours = 24;
    static std::size_t day(int item) { return static_cast<std::size_t>(item / Hours); }
    static std::size_t hour(int item) { return static_cast<std::size_t>(item % Hours); }

    QColor colourOf(double share) const;
    void paintCells(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintScale(QPainter &painter) const;

    WeekHoursChart m_chart;
    bool m_empty = true; // nothing was ever set
    qint64 m_most = 0;
    QRectF m_grid;
};

} // namespace palier
