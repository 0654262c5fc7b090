// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/drawing.h"
#include "widgets/charts/timeseriesview.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

// What stands around the curve: axes, limits, words, what is selected.

namespace palier {

void TimeSeriesView::paintAxes(QPainter &painter) const
{
    if (itemCount() == 0)
        return;
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        const double y = std::round(m_y.at(m_ticks[i])) + 0.5;
        painter.setPen(QPen(tokens().grid, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        drawLine(painter, QRectF(0, y - 12, m_plot.left() - 8, 24), Qt::AlignRight | Qt::AlignVCenter,
            m_tickTexts[static_cast<qsizetype>(i)], tokens().muted);
    }
}

void TimeSeriesView::paintLabels(QPainter &painter) const
{
    const double y = m_plot.bottom() + 8;
    for (int i = 0; i < itemCount(); i += m_labelStep) {
        const double wide = widthOf(point(i).label, painter.font()) + 2;
        const double left = std::clamp(x(i) - wide / 2, 0.0, std::max(0.0, width() - wide));
        drawLine(painter, QRectF(left, y, wide, height() - y), Qt::AlignHCenter | Qt::AlignTop, point(i).label, tokens().muted);
    }
}

/** The brush, and the slots of selected points: behind the line. */
void TimeSeriesView::paintRanges(QPainter &painter) const
{
    QColor tint = tokens().accent;
    tint.setAlphaF(0.10F);
    for (int i = 0; i < itemCount(); ++i) {
        if (point(i).selected)
            painter.fillRect(areaOf(i), tint);
    }
    const auto [first, last] = brush();
    if (first < 0)
        return;
    const QRectF range = areaOf(first) | areaOf(last);
    painter.fillRect(range, tint);
    painter.setPen(QPen(tokens().accent, 1));
    painter.drawLine(range.topLeft(), range.bottomLeft());
    painter.drawLine(range.topRight(), range.bottomRight());
}

/** Where the young end begins; nothing where nothing is young. */
std::optional<double> TimeSeriesView::youngLimit() const
{
    const auto first = std::ranges::find_if(m_chart.points, [](const auto &p) { return p.young; });
    if (first == m_chart.points.end())
        return std::nullopt;
    return std::round(areaOf(static_cast<int>(first - m_chart.points.begin())).left()) + 0.5;
}

/** Above the plot, before the limit where there is room. */
QRectF TimeSeriesView::youngTextPlace(double limit, const QFont &font) const
{
    const QSizeF size(widthOf(m_chart.youngText, font) + 2, QFontMetricsF(font).height());
    const bool isBefore = limit - 8 >= size.width() || limit > width() / 2.0;
    const double left = isBefore ? std::max(0.0, limit - 8 - size.width()) : limit + 8;
    return {QPointF(left, 0), QSizeF(std::min(size.width(), isBefore ? limit - 8 : width() - left), size.height())};
}

void TimeSeriesView::paintYoungLimit(QPainter &painter) const
{
    const auto limit = youngLimit();
    if (!limit)
        return;
    painter.setPen(dotted(tokens().muted));
    painter.drawLine(QPointF(*limit, 2), QPointF(*limit, m_plot.bottom()));
    drawLine(
        painter, youngTextPlace(*limit, painter.font()), Qt::AlignLeft | Qt::AlignVCenter, m_chart.youngText, tokens().muted);
}

void TimeSeriesView::paintMarks(QPainter &painter) const
{
    painter.setPen(QPen(tokens().surface, 1.5));
    painter.setBrush(tokens().accent);
    for (int i = 0; i < itemCount(); ++i) {
        if (point(i).percent && (point(i).selected || i == hoverItem() || i == currentItem()))
            painter.drawEllipse(position(i), 4.5, 4.5);
    }
}

/** Nothing of the curve and its interval runs through this place. */
bool TimeSeriesView::isFree(const QRectF &place) const
{
    for (int i = 0; i < itemCount(); ++i) {
        const auto &p = point(i);
        if (!p.percent || x(i) < place.left() - 4 || x(i) > place.right() + 4)
            continue;
        const double at = position(i).y();
        const double top = p.interval && !p.few ? m_y.at(p.interval->high) : at - 3;
        const double bottom = p.interval && !p.few ? m_y.at(p.interval->low) : at + 3;
        if (top < place.bottom() && bottom > place.top())
            return false;
    }
    return true;
}

/** In a corner of the band that the curve leaves free, else above the plot, else over the curve, on ground of its own. */
void TimeSeriesView::paintBandText(QPainter &painter) const
{
    if (!m_chart.band || m_chart.bandText.isEmpty() || itemCount() == 0)
        return;
    const QSizeF size(widthOf(m_chart.bandText, painter.font()) + 2, QFontMetricsF(painter.font()).height());
    const double top = std::clamp(m_y.at(m_chart.band->high), m_plot.top(), m_plot.bottom() - size.height() - 2) + 3;
    const double bottom = std::clamp(m_y.at(m_chart.band->low), m_plot.top(), m_plot.bottom()) - size.height() - 3;
    const double left = m_plot.left() + 8;
    const double right = m_plot.right() - size.width() - 8;
    const QPointF corners[] = {{left, top}, {left, bottom}, {right, bottom}, {right, top}};
    const auto corner = std::ranges::find_if(corners, [&](const QPointF &c) { return isFree({c, size}); });
    const auto limit = youngLimit();
    const QRectF above(QPointF(m_plot.left(), 0), size);
    const bool isFreeAbove = !limit || !youngTextPlace(*limit, painter.font()).adjusted(-12, 0, 0, 0).intersects(above);
    QPointF at = above.topLeft();
    if (corner != std::end(corners))
        at = *corner;
    else if (!isFreeAbove) {
        at = corners[1];
        QColor ground = tokens().surface;
        ground.setAlphaF(0.85F);
        painter.fillRect(QRectF(at, size).adjusted(-3, 0, 3, 0), ground);
    }
    drawLine(painter, QRectF(at, size), Qt::AlignLeft | Qt::AlignVCenter, m_chart.bandText, tokens().goodText);
}

} // namespace palier
