// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/outcomeview.h"

#include "viewmodels/format.h"
#include "widgets/charts/drawing.h"
#include "widgets/charts/scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

constexpr double Swatch = 10;

QColor colourOf(int segment, const Tokens &tokens)
{
    switch (segment) {
    case OutcomeChart::Resolved:
    case OutcomeChart::NotYetHeld:
        return tokens.good;
    case OutcomeChart::Answered:
        return tokens.accent;
    case OutcomeChart::Bounced:
        return tokens.bad;
    case OutcomeChart::Reopened:
        return tokens.watch;
    case OutcomeChart::Closed:
        return tokens.closed;
    default:
        return tokens.open;
    }
}

} // namespace

OutcomeView::OutcomeView(QWidget *parent) : ChartView(parent) {}

void OutcomeView::setChart(const OutcomeChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    collectItems();
    contentReplaced();
}

void OutcomeView::collectItems()
{
    m_items.clear();
    for (std::size_t bar = 0; bar < m_chart.bars.size(); ++bar) {
        const auto &counts = m_chart.bars[bar].counts;
        double sum = 0;
        for (const qint64 count : counts)
            sum += static_cast<double>(count);
        double below = 0;
        for (std::size_t segment = 0; segment < counts.size(); ++segment) {
            if (counts[segment] <= 0)
                continue;
            const double from = below / sum;
            below += static_cast<double>(counts[segment]);
            m_items.push_back({static_cast<int>(bar), static_cast<int>(segment), from, below / sum});
        }
    }
}

QString OutcomeView::tipOf(int item) const
{
    return barOf(item).tips[static_cast<std::size_t>(m_items[static_cast<std::size_t>(item)].segment)];
}

void OutcomeView::arrange()
{
    const QFontMetricsF metrics(smallFont());
    arrangeLegend();
    const double top = (m_legend.empty() ? 0 : m_legend.back().place.bottom() + 8) + metrics.height() / 2;
    const double left = std::min(Bleed + metrics.horizontalAdvance(Format(locale()).percentage(100, 0)) + 10, width() / 3.0);
    m_plot = QRectF(QPointF(left, top), QPointF(width() - Bleed, std::max(top + 10, height() - metrics.height() - 10)));
    double labelWidth = 0;
    for (const auto &bar : m_chart.bars)
        labelWidth = std::max(labelWidth, widthOf(bar.label, smallFont()));
    const auto bars = static_cast<double>(std::max<std::size_t>(1, m_chart.bars.size()));
    m_labelStep = labelStep(labelWidth + 8, m_plot.width() / bars, {1, 2, 4, 13, 26, 52});
}

/** Only what occurs has an entry; entries that do not fit begin a new line. */
void OutcomeView::arrangeLegend()
{
    m_legend.clear();
    const double line = QFontMetricsF(smallFont()).height() + 2;
    QPointF at(Bleed, 0);
    for (int segment = 0; segment < static_cast<int>(OutcomeChart::SegmentCount); ++segment) {
        if (std::ranges::none_of(m_items, [segment](const Item &item) { return item.segment == segment; }))
            continue;
        const double wanted = Swatch + 6 + widthOf(m_chart.names[static_cast<std::size_t>(segment)], smallFont()) + 2;
        const double wide = std::min(wanted, width() - 2.0 * Bleed);
        if (at.x() > Bleed && at.x() + wide > width() - Bleed)
            at = {Bleed, at.y() + line};
        m_legend.push_back({segment, QRectF(at, QSizeF(wide, line))});
        at.rx() += wide + 14;
    }
}

QRectF OutcomeView::barArea(int bar) const
{
    const double slot = m_plot.width() / static_cast<double>(std::max<std::size_t>(1, m_chart.bars.size()));
    const double wide = slot < 4 ? slot : std::min(std::max(2.0, std::round(slot * 0.68)), 64.0);
    const double left = m_plot.left() + bar * slot + (slot - wide) / 2;
    return {slot < 4 ? left : std::round(left), m_plot.top(), wide, m_plot.height()};
}

QRectF OutcomeView::areaOf(int item) const
{
    const Item &i = m_items[static_cast<std::size_t>(item)];
    const QRectF bar = barArea(i.bar);
    const double top = std::round(bar.bottom() - i.to * bar.height());
    const double bottom = std::round(bar.bottom() - i.from * bar.height());
    return {bar.left(), top, bar.width(), std::max(1.0, bottom - top)};
}

int OutcomeView::itemIn(int bar, double share) const
{
    int found = -1;
    for (int i = 0; i < itemCount(); ++i) {
        const Item &item = m_items[static_cast<std::size_t>(i)];
        if (item.bar == bar && (found < 0 || item.from <= share))
            found = i;
    }
    return found;
}

int OutcomeView::itemAt(const QPointF &at) const
{
    if (m_chart.bars.empty() || !m_plot.adjusted(0, 0, 0, height() - m_plot.bottom()).contains(at))
        return -1;
    const auto bars = static_cast<int>(m_chart.bars.size());
    const auto bar = std::clamp(static_cast<int>((at.x() - m_plot.left()) / m_plot.width() * bars), 0, bars - 1);
    return itemIn(bar, (m_plot.bottom() - at.y()) / m_plot.height());
}

int OutcomeView::neighbourOf(int item, Qt::Key key) const
{
    const Item &here = m_items[static_cast<std::size_t>(item)];
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int next = std::clamp(item + (key == Qt::Key_Up ? 1 : -1), 0, itemCount() - 1);
        return m_items[static_cast<std::size_t>(next)].bar == here.bar ? next : item;
    }
    const int step = (key == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    for (int bar = here.bar + step; bar >= 0 && bar < static_cast<int>(m_chart.bars.size()); bar += step) {
        if (const int next = itemIn(bar, (here.from + here.to) / 2); next >= 0)
            return next;
    }
    return item;
}

void OutcomeView::paint(QPainter &painter) const
{
    painter.setFont(smallFont());
    paintLegend(painter);
    if (m_chart.bars.empty())
        return;
    paintAxes(painter);
    paintBars(painter);
}

void OutcomeView::fill(QPainter &painter, const QRectF &area, int segment, double strength) const
{
    const QColor colour = mixed(tokens().surface, colourOf(segment, tokens()), strength);
    if (segment == OutcomeChart::NotYetHeld && area.width() < 4)
        painter.fillRect(area, mixed(tokens().surface, colour, 0.5)); // too narrow to be hatched
    else if (segment == OutcomeChart::NotYetHeld)
        fillHatched(painter, area, colour, mixed(tokens().surface, colour, 0.25));
    else
        painter.fillRect(area, colour);
}

void OutcomeView::paintLegend(QPainter &painter) const
{
    for (const auto &[segment, place] : m_legend) {
        fill(painter, QRectF(place.left(), std::round(place.center().y() - Swatch / 2), Swatch, Swatch), segment, 1);
        drawLine(painter, place.adjusted(Swatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            m_chart.names[static_cast<std::size_t>(segment)], tokens().muted);
    }
}

void OutcomeView::paintAxes(QPainter &painter) const
{
    const Format format(locale());
    for (const double percent : {0.0, 50.0, 100.0}) {
        const double y = std::round(m_plot.bottom() - percent / 100 * m_plot.height()) + 0.5;
        painter.setPen(QPen(tokens().grid, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        drawLine(painter, QRectF(0, y - 12, m_plot.left() - 8, 24), Qt::AlignRight | Qt::AlignVCenter,
            format.percentage(percent, 0), tokens().muted);
    }
    const double y = m_plot.bottom() + 8;
    for (int bar = 0; bar < static_cast<int>(m_chart.bars.size()); bar += m_labelStep) {
        const QRectF area = barArea(bar);
        drawLine(painter, QRectF(area.center().x() - 60, y, 120, height() - y), Qt::AlignHCenter | Qt::AlignTop,
            m_chart.bars[static_cast<std::size_t>(bar)].label, tokens().muted);
    }
}

void OutcomeView::paintBars(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool someSelected = hasSelection();
    const auto [first, last] = brush();
    for (int i = 0; i < itemCount(); ++i) {
        const Item &item = m_items[static_cast<std::size_t>(i)];
        const bool brushed = first >= 0 && item.bar >= m_items[static_cast<std::size_t>(first)].bar &&
                             item.bar <= m_items[static_cast<std::size_t>(last)].bar;
        const bool faint = first >= 0 ? !brushed : someSelected && !barOf(i).selected;
        QRectF area = areaOf(i);
        if (area.height() > 3 && item.from > 0)
            area.setBottom(area.bottom() - 1); // a thin line of ground between the segments
        fill(painter, area, item.segment, (faint ? 0.35 : 1) * (i == hoverItem() ? 0.85 : 1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace palier
