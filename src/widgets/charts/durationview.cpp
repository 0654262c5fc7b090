// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/durationview.h"

#include "viewmodels/format.h"
#include "widgets/charts/drawing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

constexpr double Gap = 8;

/** Where the first bin begins with 0, which has no logarithm, it is as wide as its neighbour. */
double lowEndOf(const DurationChart &chart)
{
    double low = 0;
    for (const auto &bin : chart.bins) {
        if (bin.fromSeconds > 0)
            return low > 0 ? low * low / std::max(bin.toSeconds, low) : bin.fromSeconds;
        low = bin.toSeconds;
    }
    return low > 0 ? low / 2 : 1;
}

/** As many lines as the words need. */
double noteHeight(const QString &note, const QFontMetricsF &metrics, double wide)
{
    if (note.isEmpty())
        return 0;
    return Gap + metrics.boundingRect(QRectF(0, 0, wide, 10000), Qt::AlignLeft | Qt::TextWordWrap, note).height();
}

} // namespace

DurationView::DurationView(QWidget *parent) : ChartView(parent) {}

void DurationView::setChart(const DurationChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    contentReplaced();
}

void DurationView::arrange()
{
    const double line = QFontMetricsF(smallFont()).height();
    const double marks = (m_chart.median || m_chart.p90 ? 2 * line + 4 : 0);
    const double axis = line + 12;
    const double legend = line + Gap;
    const double note = noteHeight(m_chart.note, QFontMetricsF(smallFont()), width() - 2 * Bleed);
    const double rest = std::max(20.0, height() - marks - axis - note);
    const bool curves = hasCurve() && rest > 150;
    const double bars = curves ? (rest - legend - Gap) * 0.64 : rest;
    m_bars = QRectF(Bleed, marks, width() - 2 * Bleed, bars);
    const double top = m_bars.bottom() + axis + legend;
    m_curves = curves ? QRectF(Bleed, top, m_bars.width(), height() - top - Gap) : QRectF();
    m_note = QRectF(Bleed, height() - note, m_bars.width(), note);
    m_most = 0;
    double share = 0;
    for (const auto &bin : m_chart.bins)
        m_most = std::max(m_most, bin.count);
    for (const auto *points : {&m_chart.curve, &m_chart.reference}) {
        for (const auto &point : *points)
            share = std::max(share, point.percent);
    }
    m_shareTicks = percentTicks(0, std::max(share, 1e-6), 2);
    m_share = {0, m_shareTicks.back(), m_curves.bottom(), m_curves.top()};
    arrangeTime();
}

/** Both panels share the axis of time, so both leave room for the figures of the lower one. */
void DurationView::arrangeTime()
{
    if (!m_curves.isEmpty()) {
        const double wide = QFontMetricsF(smallFont())
                                .horizontalAdvance(Format(locale()).percentage(m_shareTicks.back(), decimalsOf(m_shareTicks)));
        m_bars.setLeft(Bleed + wide + 8);
        m_curves.setLeft(m_bars.left());
    }
    const double low = lowEndOf(m_chart);
    const double high = m_chart.bins.empty() ? low * 10 : std::max(m_chart.bins.back().toSeconds, low * 1.1);
    m_time = {std::log(low), std::log(high), m_bars.left(), m_bars.right()};
}

double DurationView::x(double seconds) const
{
    const double low = std::exp(m_time.low);
    return std::clamp(m_time.at(std::log(std::max(seconds, low))), m_time.from, m_time.to);
}

QRectF DurationView::areaOf(int item) const
{
    const double left = x(bin(item).fromSeconds);
    return {left, m_bars.top(), std::max(2.0, x(bin(item).toSeconds) - left), m_bars.height()};
}

QRectF DurationView::barOf(int item) const
{
    const QRectF area = areaOf(item);
    const double tall = m_most > 0 ? static_cast<double>(bin(item).count) / static_cast<double>(m_most) * m_bars.height() : 0;
    const double left = std::round(area.left());
    const double right = std::max(left + 1, std::round(area.right()) - (area.width() > 6 ? 2 : 0));
    const double top =
        bin(item).count > 0 ? std::min(std::round(m_bars.bottom() - tall), std::round(m_bars.bottom()) - 1) : m_bars.bottom();
    return {left, top, right - left, std::round(m_bars.bottom()) - top};
}

int DurationView::itemAt(const QPointF &at) const
{
    if (at.y() < m_bars.top() || at.y() > std::max(m_bars.bottom(), m_curves.bottom()))
        return -1;
    for (int item = 0; item < itemCount(); ++item) {
        const QRectF area = areaOf(item);
        if (at.x() >= area.left() && at.x() < area.right())
            return item;
    }
    return -1;
}

void DurationView::paint(QPainter &painter) const
{
    painter.setFont(smallFont());
    if (m_chart.bins.empty())
        return;
    paintBins(painter);
    paintTimeAxis(painter);
    paintCurves(painter);
    paintMarks(painter);
    paintNote(painter);
}

void DurationView::paintNote(QPainter &painter) const
{
    painter.setPen(tokens().muted);
    painter.drawText(m_note, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_chart.note);
}

void DurationView::paintBins(QPainter &painter) const
{
    const auto [first, last] = brush();
    const bool someSelected = hasSelection();
    painter.setPen(Qt::NoPen);
    for (int item = 0; item < itemCount(); ++item) {
        const bool faint = first >= 0 ? item < first || item > last : someSelected && !bin(item).selected;
        const double chosen = item == hoverItem() || item == currentItem() ? 1 : 0.8;
        const double strength = faint ? 0.35 : chosen;
        painter.fillRect(barOf(item), mixed(tokens().surface, tokens().accent, strength));
    }
}

void DurationView::paintTimeAxis(QPainter &painter) const
{
    painter.setPen(QPen(tokens().border, 1));
    const double bottom = std::round(m_bars.bottom()) + 0.5;
    painter.drawLine(QPointF(m_bars.left(), bottom), QPointF(m_bars.right(), bottom));
    double free = 0;
    for (const auto &tick : m_chart.ticks) {
        const double at = m_time.at(std::log(std::max(tick.seconds, 1e-9)));
        const double wide = widthOf(tick.text, painter.font()) + 2;
        if (at < m_time.from - 1 || at > m_time.to + 1)
            continue;
        painter.setPen(QPen(tokens().border, 1));
        painter.drawLine(QPointF(std::round(at) + 0.5, bottom), QPointF(std::round(at) + 0.5, bottom + 3));
        const double left = std::clamp(at - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left < free)
            continue;
        free = left + wide + 8;
        drawLine(painter, QRectF(left, bottom + 5, wide, 20), Qt::AlignLeft | Qt::AlignTop, tick.text, tokens().muted);
    }
}

void DurationView::paintMarks(QPainter &painter) const
{
    if (m_chart.median)
        paintMark(painter, *m_chart.median, true, 0);
    if (m_chart.p90)
        paintMark(painter, *m_chart.p90, false, QFontMetricsF(painter.font()).height() + 1);
}

/** A line through both panels, its words beside its head: on the right, or where there is no room on the left. */
void DurationView::paintMark(QPainter &painter, const DurationChart::Mark &mark, bool strong, double row) const
{
    const double at = std::round(x(mark.seconds)) + 0.5;
    painter.setPen(strong ? QPen(tokens().text, 1.2) : dotted(tokens().muted));
    painter.drawLine(QPointF(at, row + 2), QPointF(at, m_bars.bottom()));
    if (!m_curves.isEmpty())
        painter.drawLine(QPointF(at, m_curves.top()), QPointF(at, m_curves.bottom()));
    const QFontMetricsF metrics(painter.font());
    const double wide = widthOf(mark.text, painter.font()) + 2;
    const bool right = at + 5 + wide <= width() || at < width() / 2.0;
    const QRectF place =
        right ? QRectF(at + 5, row, width() - at - 5, metrics.height()) : QRectF(0, row, at - 5, metrics.height());
    const QRectF words(right ? place.left() : place.right() - wide, place.top(), wide, place.height());
    painter.fillRect(words.adjusted(-2, 0, 2, 0), tokens().surface); // the line of the other mark may run through
    drawLine(painter, place, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, mark.text,
        strong ? tokens().text : tokens().muted);
}

void DurationView::paintCurves(QPainter &painter) const
{
    if (m_curves.isEmpty())
        return;
    paintShareAxis(painter);
    const QPen now(tokens().accent, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    const QPen reference = dashed(tokens().muted, 1.4);
    paintCurve(painter, m_chart.reference, reference);
    paintCurve(painter, m_chart.curve, now);
    double left = Bleed;
    if (!m_chart.curve.empty())
        left = paintLegend(painter, left, m_chart.curveText, now);
    if (!m_chart.reference.empty())
        paintLegend(painter, left, m_chart.referenceText, reference);
}

void DurationView::paintShareAxis(QPainter &painter) const
{
    const Format format(locale());
    for (const double tick : m_shareTicks) {
        const double y = std::round(m_share.at(tick)) + 0.5;
        painter.setPen(QPen(tokens().grid, 1));
        painter.drawLine(QPointF(m_curves.left(), y), QPointF(m_curves.right(), y));
        const double line = QFontMetricsF(painter.font()).height();
        if (const bool isEnd = tick == m_shareTicks.front() || tick == m_shareTicks.back();
            !isEnd && m_curves.height() < 4 * line)
            continue;
        drawLine(painter, QRectF(0, y - line / 2, m_curves.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
            format.percentage(tick, decimalsOf(m_shareTicks)), tokens().muted);
    }
}

void DurationView::paintCurve(QPainter &painter, const std::vector<DurationChart::CurvePoint> &points, const QPen &pen) const
{
    if (points.empty())
        return;
    QPolygonF steps{QPointF(m_time.from, m_share.at(0))};
    for (const auto &point : points) {
        const double at = x(point.seconds);
        if (at - steps.last().x() < 0.5) {
            steps.last().setY(m_share.at(point.percent)); // of thousands within a pixel, the last
            continue;
        }
        steps << QPointF(at, steps.last().y()) << QPointF(at, m_share.at(point.percent));
    }
    steps << QPointF(m_time.to, steps.last().y());
    painter.setPen(pen);
    painter.drawPolyline(steps);
}

double DurationView::paintLegend(QPainter &painter, double left, const QString &text, const QPen &pen) const
{
    const double line = QFontMetricsF(painter.font()).height();
    const double middle = m_curves.top() - Gap - line / 2;
    painter.setPen(pen);
    painter.drawLine(QPointF(left, middle), QPointF(left + 18, middle));
    const double wide = std::min(widthOf(text, painter.font()) + 2, std::max(0.0, width() - left - 24));
    drawLine(painter, QRectF(left + 24, middle - line / 2, wide, line), Qt::AlignLeft | Qt::AlignVCenter, text, tokens().muted);
    return left + 24 + wide + 14;
}

} // namespace palier
