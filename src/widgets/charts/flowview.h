// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/flowchart.h"
#include "widgets/charts/chartview.h"

#include <QPainterPath>

namespace palier {

/** From tier to tier: tiers are bars as high as the tickets they held, escalations are ribbons as wide as their number, in the
   same scale. Ribbons that pass over a tier run above it; what goes down again is in the colour of a warning. Items: the tiers,
   keyed by number ("2"), then the links ("1>2"). */
class FlowView : public ChartView
{
    Q_OBJECT

public:
    explicit FlowView(QWidget *parent = nullptr);

    void setChart(const FlowChart &chart);
    const FlowChart &chart() const { return m_chart; }

    const ChartTable &table() const override { return m_chart.table; }
    int itemCount() const override { return static_cast<int>(m_chart.tiers.size() + m_chart.links.size()); }

protected:
    QString keyOf(int item) const override;
    QString tipOf(int item) const override;
    bool isSelected(int item) const override;
    bool canSelect(int item) const override { return !isTier(item); }
    QRectF areaOf(int item) const override;
    int itemAt(const QPointF &at) const override;
    void arrange() override;
    void paint(QPainter &painter) const override;

private:
    struct Ribbon {
        QPainterPath path;
        QPointF middle;
        double thickness = 0;
    };

    bool isTier(int item) const { return item < static_cast<int>(m_chart.tiers.size()); }
    const FlowChart::Link &linkOf(int item) const { return m_chart.links[static_cast<std::size_t>(item) - m_chart.tiers.size()]; }
    const FlowChart::Tier &tierAt(int index) const { return m_chart.tiers[static_cast<std::size_t>(index)]; }
    bool isValid(const FlowChart::Link &link) const;
    /** How much passes above a tier, without touching it. */
    double passing(int tier) const;
    /** What flows into or out of a tier, whichever is more. */
    double weightOf(int tier) const;
    void arrangeNodes();
    void arrangeRibbons();
    Ribbon ribbonOf(const FlowChart::Link &link, std::vector<double> &leaving, std::vector<double> &entering) const;
    void paintRibbons(QPainter &painter) const;
    void paintNodes(QPainter &painter) const;
    void paintName(QPainter &painter, int tier) const;

    FlowChart m_chart;
    double m_scale = 1; // pixels a ticket
    std::vector<QRectF> m_nodes;
    std::vector<Ribbon> m_ribbons; // of all links; empty for those that lead nowhere
};

} // namespace palier
