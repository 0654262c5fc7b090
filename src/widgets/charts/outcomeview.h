// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/outcomechart.h"
#include "widgets/charts/chartview.h"

namespace palier {

/** How escalations ended, week by week, stacked to 100 %. An item is one segment of one bar; its key is that of the bar. */
class OutcomeView : public ChartView
{
    Q_OBJECT

public:
    explicit OutcomeView(QWidget *parent = nullptr);

    void setChart(const OutcomeChart &chart);
    const OutcomeChart &chart() const { return m_chart; }

    const ChartTable &table() const override { return m_chart.table; }
    int itemCount() const override { return static_cast<int>(m_items.size()); }

Q_SIGNALS:
    /** Instead of activated(): which part of which bar; an OutcomeChart::Segment. */
    void segmentActivated(const QString &key, int segment);

protected:
    QString keyOf(int item) const override { return barOf(item).key; }
    QString tipOf(int item) const override;
    bool isSelected(int item) const override { return barOf(item).selected; }
    bool canBrush() const override { return true; }
    void activate(int item) override { Q_EMIT segmentActivated(keyOf(item), m_items[static_cast<std::size_t>(item)].segment); }
    QRectF areaOf(int item) const override;
    int itemAt(const QPointF &at) const override;
    int neighbourOf(int item, Qt::Key key) const override;
    void arrange() override;
    void paint(QPainter &painter) const override;

private:
    /** A segment that is drawn: those of count 0 are not. */
    struct Item {
        int bar;
        int segment;
        double from; // share of the bar below it
        double to;
    };
    struct Entry {
        int segment = 0;
        QRectF place;
    };

    const OutcomeChart::Bar &barOf(int item) const
    {
        return m_chart.bars[static_cast<std::size_t>(m_items[static_cast<std::size_t>(item)].bar)];
    }
    void collectItems();
    void arrangeLegend();
    QRectF barArea(int bar) const;
    int itemIn(int bar, double share) const;
    void fill(QPainter &painter, const QRectF &area, int segment, double strength) const;
    void paintLegend(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintBars(QPainter &painter) const;

    OutcomeChart m_chart;
    std::vector<Item> m_items; // bar by bar, upwards
    std::vector<Entry> m_legend;
    QRectF m_plot;
    int m_labelStep = 1;
};

} // namespace palier
