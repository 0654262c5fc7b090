// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/timeseriesview.h"

#include "viewmodels/format.h"
#include "widgets/charts/drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

struct Range {
    double low;
    double high;
};

/** The line and the band; intervals only as far as they leave the line legible: those of tiny numbers reach from 0 to 100 %. */
Range shownRange(const TimeSeriesChart &chart)
{
    double low = chart.band ? chart.band->low : 100;
    double high = chart.band ? chart.band->high : 0;
    for (const auto &point : chart.points) {
        if (point.few)
            continue;
        low = std::min(low, point.percent.value_or(low));
        high = std::max(high, point.percent.value_or(high));
    }
    if (high < low)
        return {0, 100};
    constexpr double ShareForIntervals = 0.35; // of what the values take
    const double reach = std::max(ShareForIntervals * (high - low), 2.0);
    Range range{low, high};
    for (const auto &point : chart.points) {
        if (!point.interval || point.few)
            continue;
        range.low = std::min(range.low, std::max(point.interval->low, low - reach));
        range.high = std::max(range.high, std::min(point.interval->high, high + reach));
    }
    return {std::max(0.0, range.low), std::min(100.0, range.high)};
}

/** The steps that suit days, weeks and months, told by the form of the keys. */
std::vector<int> stepsOf(const TimeSeriesChart &chart)
{
    const QString key = chart.points.empty() ? QString() : chart.points.front().key;
    if (key.contains(QLatin1Char('W')))
        return {1, 2, 4, 13, 26, 52};
    if (key.size() == 7)
        return {1, 2, 3, 6, 12, 24, 60};
    return {1, 2, 7, 14, 28, 56, 91, 182, 364};
}

} // namespace

TimeSeriesView::TimeSeriesView(QWidget *parent) : ChartView(parent) {}

void TimeSeriesView::setChart(const TimeSeriesChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    contentReplaced();
}

void TimeSeriesView::arrange()
{
    const QFontMetricsF metrics(smallFont());
    const double line = metrics.height();
    const double top = m_chart.youngText.isEmpty() ? line / 2 + 2 : line + 6;
    m_plot = QRectF(0, top, width(), std::max(10.0, height() - top - line - 10));
    arrangeTicks();
    double axisWidth = 0;
    for (const QString &text : m_tickTexts)
        axisWidth = std::max(axisWidth, metrics.horizontalAdvance(text));
    m_plot.setLeft(std::min(Bleed + axisWidth + 10, width() / 3.0));
    m_plot.setRight(width() - Bleed);
    double labelWidth = 0;
    for (const auto &point : m_chart.points)
        labelWidth = std::max(labelWidth, widthOf(point.label, smallFont()));
    m_labelStep = labelStep(labelWidth + 18, m_plot.width() / std::max(1, itemCount()), stepsOf(m_chart));
}

void TimeSeriesView::arrangeTicks()
{
    const auto [low, high] = shownRange(m_chart);
    m_ticks = percentTicks(low, high, std::clamp(static_cast<int>(m_plot.height() / 56), 2, 6));
    m_y = {m_ticks.front(), m_ticks.back(), m_plot.bottom(), m_plot.top()};
    m_tickTexts.clear();
    const Format format(locale());
    for (const double tick : m_ticks)
        m_tickTexts << format.percentage(tick, decimalsOf(m_ticks));
}

double TimeSeriesView::x(int item) const
{
    return m_plot.left() + (item + 0.5) * m_plot.width() / std::max(1, itemCount());
}

/** A point of few may lie beyond the axis, which is the line's: it stands at the edge then. */
QPointF TimeSeriesView::position(int item) const
{
    const double y = m_y.at(point(item).percent.value_or(m_y.low));
    return {x(item), std::clamp(y, m_plot.top(), m_plot.bottom())};
}

QRectF TimeSeriesView::areaOf(int item) const
{
    const double slot = m_plot.width() / std::max(1, itemCount());
    const double wide = std::max(slot, 6.0);
    return {x(item) - wide / 2, m_plot.top(), wide, m_plot.height()};
}

int TimeSeriesView::itemAt(const QPointF &at) const
{
    if (itemCount() == 0 || at.x() < m_plot.left() || at.x() > width() || at.y() < m_plot.top() || at.y() > height())
        return -1;
    const auto slot = static_cast<int>((at.x() - m_plot.left()) / m_plot.width() * itemCount());
    return std::clamp(slot, 0, itemCount() - 1);
}

std::vector<TimeSeriesView::Run> TimeSeriesView::runs() const
{
    std::vector<Run> runs;
    bool gap = true;
    for (int i = 0; i < itemCount(); ++i) {
        gap = gap || !point(i).percent;
        if (!isInLine(i))
            continue;
        if (gap)
            runs.emplace_back();
        runs.back().push_back(i);
        gap = false;
    }
    return runs;
}

void TimeSeriesView::paint(QPainter &painter) const
{
    painter.setFont(smallFont());
    paintBand(painter);
    paintAxes(painter);
    paintRanges(painter);
    painter.save();
    painter.setClipRect(m_plot.adjusted(0, -4, 4, 4), Qt::IntersectClip);
    if (itemCount() > 1.5 * m_plot.width()) {
        paintDense(painter);
    } else {
        paintIntervals(painter);
        paintLine(painter);
        paintFew(painter);
    }
    painter.restore();
    paintYoungLimit(painter);
    paintMarks(painter);
    paintBandText(painter);
    paintLabels(painter);
}

void TimeSeriesView::paintBand(QPainter &painter) const
{
    if (!m_chart.band || itemCount() == 0)
        return;
    const QRectF band(QPointF(m_plot.left(), m_y.at(m_chart.band->high)), QPointF(m_plot.right(), m_y.at(m_chart.band->low)));
    painter.fillRect(band & m_plot, mixed(tokens().surface, tokens().good, 0.09));
}

void TimeSeriesView::paintIntervals(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    QColor fill = tokens().accent;
    fill.setAlphaF(0.17F);
    painter.setBrush(fill);
    for (const Run &run : runs()) {
        QPolygonF area;
        QPolygonF below;
        for (const int i : run) {
            const Interval around = point(i).interval.value_or(Interval{*point(i).percent, *point(i).percent});
            area << QPointF(x(i), m_y.at(around.high));
            below << QPointF(x(i), m_y.at(around.low));
        }
        std::ranges::reverse(below);
        area += below;
        if (run.size() == 1) // a lone point: a bar instead of an area without width
            painter.drawRect(QRectF(area.first() - QPointF(3, 0), area.last() + QPointF(3, 0)));
        else
            painter.drawPolygon(area);
    }
}

void TimeSeriesView::paintLine(QPainter &painter) const
{
    const QPen whole(tokens().accent, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    for (const Run &run : runs()) {
        const auto firstYoung = std::ranges::find_if(run, [this](int i) { return point(i).young; });
        QPolygonF solid;
        for (auto i = run.begin(); i != firstYoung; ++i)
            solid << position(*i);
        QPolygonF young = solid.isEmpty() ? QPolygonF() : QPolygonF{solid.back()};
        for (auto i = firstYoung; i != run.end(); ++i)
            young << position(*i);
        painter.setPen(whole);
        painter.drawPolyline(solid);
        painter.setPen(dashed(tokens().accent, 1.8));
        painter.drawPolyline(young);
        if (run.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().accent);
            painter.drawEllipse(position(run.front()), 2.5, 2.5);
        }
    }
}

/** Beside the line, and faint: what they say is little. */
void TimeSeriesView::paintFew(QPainter &painter) const
{
    painter.setPen(QPen(mixed(tokens().surface, tokens().accent, 0.6), 1.2));
    painter.setBrush(tokens().surface);
    for (int i = 0; i < itemCount(); ++i) {
        if (point(i).few)
            painter.drawEllipse(position(i), 2.5, 2.5);
    }
}

/** More points than pixels: column by column what they reach. A smooth line through thousands of points takes seconds to draw. */
void TimeSeriesView::paintDense(QPainter &painter) const
{
    QColor area = tokens().accent;
    area.setAlphaF(0.17F);
    const QColor young = mixed(tokens().surface, tokens().accent, 0.6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int first = 0; first < itemCount();) {
        const double column = std::floor(x(first));
        QRectF values;
        QRectF intervals;
        int i = first;
        for (; i < itemCount() && std::floor(x(i)) == column; ++i) {
            if (!isInLine(i))
                continue;
            const double value = *point(i).percent;
            const Interval around = point(i).interval.value_or(Interval{value, value});
            values |= QRectF(column, m_y.at(value), 1, 1.5);
            intervals |= QRectF(QPointF(column, m_y.at(around.high)), QPointF(column + 1, m_y.at(around.low)));
        }
        painter.fillRect(intervals, area);
        painter.fillRect(values, point(first).young ? young : tokens().accent);
        first = i;
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace palier
