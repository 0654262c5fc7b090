// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/sparkline.h"

#include "widgets/charts/drawing.h"
#include "widgets/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace palier {

namespace {

constexpr double Margin = 3; // for the width of the line and its last point

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent) {}

void Sparkline::setChart(const SparklineChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    setAccessibleDescription(chart.description);
    bool first = true;
    for (const auto &point : chart.points) {
        if (!point.value || point.few)
            continue;
        m_low = first ? *point.value : std::min(m_low, *point.value);
        m_high = first ? *point.value : std::max(m_high, *point.value);
        first = false;
    }
    update();
}

QPointF Sparkline::position(std::size_t point) const
{
    const auto last = static_cast<double>(std::max<std::size_t>(1, m_chart.points.size() - 1));
    const double share = m_high > m_low ? (*m_chart.points[point].value - m_low) / (m_high - m_low) : 0.5;
    return {
        Margin + (width() - 2 * Margin) * static_cast<double>(point) / last, height() - Margin - (height() - 2 * Margin) * share};
}

/** From a point to the next, over those of too few, where no gap is between; dashed to a young one. A lone point is a dot. */
void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = tokensOf(palette()).accent;
    const auto &points = m_chart.points;
    QPainterPath mature;
    QPainterPath young;
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value)
            before.reset();
        if (!points[i].value || points[i].few)
            continue;
        QPainterPath &path = points[i].young ? young : mature;
        const QPointF from = before ? position(*before) : position(i) - QPointF(0.5, 0);
        before = i;
        if (path.isEmpty() || path.currentPosition() != from)
            path.moveTo(from);
        path.lineTo(position(i));
    }
    painter.strokePath(mature, QPen(accent, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.strokePath(young, dashed(accent, 1.5));
}

} // namespace palier
