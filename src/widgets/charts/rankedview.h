// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/rankedchart.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/scale.h"

class QScrollBar;

namespace palier {

/** Bars from left to right, ranked: names, bars with whiskers, figures in a column of their own. Scrolls where rows do not fit.
 */
class RankedView : public ChartView
{
    Q_OBJECT

public:
    explicit RankedView(QWidget *parent = nullptr);

    void setChart(const RankedChart &chart);
    const RankedChart &chart() const { return m_chart; }

    const ChartTable &table() const override { return m_chart.table; }
    int itemCount() const override { return static_cast<int>(m_chart.rows.size()); }

protected:
    QString keyOf(int item) const override { return row(item).key; }
    QString tipOf(int item) const override;
    bool isSelected(int item) const override { return row(item).selected; }
    bool canSelect(int item) const override { return !row(item).isRest; }
    QRectF areaOf(int item) const override;
    int itemAt(const QPointF &at) const override;
    void makeVisible(int item) override;
    void arrange() override;
    void paint(QPainter &painter) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const RankedChart::Row &row(int item) const { return m_chart.rows[static_cast<std::size_t>(item)]; }
    void arrangeRows();
    void arrangeColumns();
    double greatest() const;
    QColor colourOf(const RankedChart::Row &row) const;
    /** Mirrors a place where people read from right to left. */
    QRectF placed(const QRectF &area) const;
    void paintRow(QPainter &painter, int item) const;
    void paintBar(QPainter &painter, int item) const;
    void paintWhisker(QPainter &painter, int item) const;
    void paintTexts(QPainter &painter, int item) const;
    void paintMean(QPainter &painter) const;

    RankedChart m_chart;
    QScrollBar *m_scrollBar;
    QRectF m_rows; // visible part
    double m_rowHeight = 28;
    double m_labelWidth = 0;
    double m_valueWidth = 0;
    double m_noteWidth = 0;
    Scale m_x;
};

} // namespace palier
