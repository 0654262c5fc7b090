// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/weekhoursview.h"

#include "widgets/charts/drawing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

constexpr double Gap = 2; // between cells
constexpr int Steps = 6;  // of the scale

} // namespace

WeekHoursView::WeekHoursView(QWidget *parent) : ChartView(parent) {}

void WeekHoursView::setChart(const WeekHoursChart &chart)
{
    if (!m_empty && chart == m_chart)
        return;
    m_chart = chart;
    m_empty = false;
    m_most = 0;
    for (const auto &counts : chart.counts)
        m_most = std::max(m_most, std::ranges::max(counts));
    contentReplaced();
}

QString WeekHoursView::keyOf(int item) const
{
    return QStringLiteral("%1T%2").arg(day(item) + 1).arg(hour(item), 2, 10, QLatin1Char('0'));
}

void WeekHoursView::arrange()
{
    const double line = QFontMetricsF(smallFont()).height();
    double names = 0;
    for (const QString &name : m_chart.weekdays)
        names = std::max(names, widthOf(name, smallFont()));
    const double left = Bleed + std::min(names, width() / 4.0) + 8;
    const double scale = m_chart.mostText.isEmpty() ? 0 : line + 8;
    m_grid = QRectF(left, 0, std::max(24.0, width() - left - Bleed + Gap), std::max(28.0, height() - line - 8 - scale));
}

QRectF WeekHoursView::areaOf(int item) const
{
    const auto at = [](double from, double size, int index, int of) { return std::round(from + size * index / of); };
    const auto row = static_cast<int>(day(item));
    auto column = static_cast<int>(hour(item));
    if (isRightToLeft())
        column = Hours - 1 - column;
    const double left = at(m_grid.left(), m_grid.width(), column, Hours);
    const double top = at(m_grid.top(), m_grid.height(), row, Days);
    return {left, top, at(m_grid.left(), m_grid.width(), column + 1, Hours) - left - Gap,
        at(m_grid.top(), m_grid.height(), row + 1, Days) - top - Gap};
}

int WeekHoursView::itemAt(const QPointF &at) const
{
    if (m_empty || !m_grid.contains(at))
        return -1;
    auto column = std::min(Hours - 1, static_cast<int>((at.x() - m_grid.left()) / m_grid.width() * Hours));
    if (isRightToLeft())
        column = Hours - 1 - column;
    const int row = std::min(Days - 1, static_cast<int>((at.y() - m_grid.top()) / m_grid.height() * Days));
    return row * Hours + column;
}

int WeekHoursView::neighbourOf(int item, Qt::Key key) const
{
    if (key == Qt::Key_Up)
        return item >= Hours ? item - Hours : item;
    if (key == Qt::Key_Down)
        return item < (Days - 1) * Hours ? item + Hours : item;
    const bool later = (key == Qt::Key_Right) != isRightToLeft();
    const auto column = static_cast<int>(hour(item));
    return item - column + std::clamp(column + (later ? 1 : -1), 0, Hours - 1);
}

/** From nearly the ground (0) to the accent. Equal steps of share look equal: the mix is of light, not of counts squared. */
QColor WeekHoursView::colourOf(double share) const
{
    return mixed(tokens().surface, tokens().accent, share <= 0 ? 0.05 : 0.10 + 0.78 * share);
}

void WeekHoursView::paint(QPainter &painter) const
{
    painter.setFont(smallFont());
    if (m_empty)
        return;
    paintCells(painter);
    paintLabels(painter);
    if (!m_chart.mostText.isEmpty())
        paintScale(painter);
}

void WeekHoursView::paintCells(QPainter &painter) const
{
    const bool someSelected = hasSelection();
    for (int item = 0; item < itemCount(); ++item) {
        const auto count = static_cast<double>(m_chart.counts[day(item)][hour(item)]);
        const QColor colour = colourOf(m_most > 0 ? count / static_cast<double>(m_most) : 0);
        const bool faint = someSelected && !isSelected(item);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint ? mixed(tokens().surface, colour, 0.4) : colour);
        painter.drawRoundedRect(areaOf(item), 2, 2);
        if (item != hoverItem() && !isSelected(item))
            continue;
        painter.setPen(QPen(isSelected(item) ? tokens().text : tokens().accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(areaOf(item), 2, 2);
    }
}

void WeekHoursView::paintLabels(QPainter &painter) const
{
    for (int row = 0; row < Days; ++row) {
        const QRectF cell = areaOf(row * Hours);
        drawLine(painter, QRectF(Bleed, cell.top(), m_grid.left() - Bleed - 4, cell.height()), Qt::AlignLeft | Qt::AlignVCenter,
            m_chart.weekdays[static_cast<std::size_t>(row)], tokens().muted);
    }
    for (int column = 0; column < Hours; ++column) {
        const QString &text = m_chart.hours[static_cast<std::size_t>(column)];
        const QRectF cell = areaOf(column);
        const double wide = widthOf(text, painter.font()) + 2;
        const double left = std::clamp(cell.left(), 0.0, std::max(0.0, width() - wide)); // an hour begins where its cell does
        drawLine(painter, QRectF(left, m_grid.bottom() + 4, wide, 20), Qt::AlignLeft | Qt::AlignTop, text, tokens().muted);
    }
}

void WeekHoursView::paintScale(QPainter &painter) const
{
    const double line = QFontMetricsF(painter.font()).height();
    const double top = height() - line - 1;
    const double swatch = 12;
    double right = m_grid.right() - Gap;
    const double most = widthOf(m_chart.mostText, painter.font()) + 2;
    drawLine(painter, QRectF(right - most, top, most, line), Qt::AlignRight | Qt::AlignVCenter, m_chart.mostText, tokens().muted);
    right -= most + 6 + Steps * (swatch + Gap);
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < Steps; ++step) {
        painter.setBrush(colourOf(static_cast<double>(step) / (Steps - 1)));
        painter.drawRoundedRect(
            QRectF(right + step * (swatch + Gap), std::round(top + (line - swatch) / 2), swatch, swatch), 2, 2);
    }
    const double zero = widthOf(m_chart.zeroText, painter.font()) + 2;
    drawLine(
        painter, QRectF(right - 6 - zero, top, zero, line), Qt::AlignRight | Qt::AlignVCenter, m_chart.zeroText, tokens().muted);
}

} // namespace palier
