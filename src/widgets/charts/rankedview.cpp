// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/rankedview.h"

#include "widgets/charts/drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <span>

namespace palier {

namespace {

constexpr double LowestRow = 24;
constexpr double HighestRow = 38;
constexpr double Bar = 13;
constexpr double Inset = ChartView::Bleed;
constexpr double Between = 10;
constexpr double LeastBars = 84; // room for the longest bar, before names take more than a third

/** What rises is marked, whatever its note says: colour alone is not seen by everybody. */
QString noteOf(const RankedChart::Row &row)
{
    constexpr QChar Up(0x25b2);
    return row.rising && !row.noteText.contains(Up) ? Up + QStringLiteral(" ") + row.noteText : row.noteText;
}

} // namespace

RankedView::RankedView(QWidget *parent) : ChartView(parent), m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    m_scrollBar->hide();
    m_scrollBar->setFocusPolicy(Qt::NoFocus);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void RankedView::setChart(const RankedChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    contentReplaced();
}

QString RankedView::tipOf(int item) const
{
    return row(item).tip.isEmpty() ? row(item).label : row(item).tip;
}

double RankedView::greatest() const
{
    double most = m_chart.mean.value_or(0);
    double whiskers = 0;
    for (const auto &row : m_chart.rows) {
        if (row.isRest && m_chart.rows.size() > 1)
            continue; // the rest may be more than all others: its bar is cut
        most = std::max(most, row.value);
        whiskers = std::max(whiskers, row.interval ? row.interval->high : 0);
    }
    return std::max(std::min(whiskers, most * 1.4), most); // whiskers of tiny numbers are cut too
}

void RankedView::arrange()
{
    arrangeRows();
    arrangeColumns();
}

void RankedView::arrangeRows()
{
    const double foot = m_chart.mean && !m_chart.meanText.isEmpty() ? QFontMetricsF(smallFont()).height() + 4 : 0;
    const double lowest = std::max(LowestRow, QFontMetricsF(font()).height() + 4);
    m_rows = QRectF(0, 0, width(), std::max(lowest, height() - foot));
    m_rowHeight = std::clamp(std::floor(m_rows.height() / std::max(1, itemCount())), lowest, std::max(lowest, HighestRow));
    const auto needed = static_cast<int>(m_rowHeight * itemCount());
    const auto seen = static_cast<int>(m_rows.height());
    m_scrollBar->setRange(0, std::max(0, needed - seen));
    m_scrollBar->setPageStep(seen);
    m_scrollBar->setSingleStep(static_cast<int>(m_rowHeight));
    m_scrollBar->setVisible(needed > seen);
    if (needed > seen) {
        const int wide = m_scrollBar->sizeHint().width();
        m_scrollBar->setGeometry(isRightToLeft() ? 0 : width() - wide, 0, wide, seen);
        m_rows.setWidth(width() - wide - 2);
        m_rows.translate(isRightToLeft() ? wide + 2 : 0, 0);
    } else {
        m_rows.setHeight(m_rowHeight * itemCount());
    }
}

void RankedView::arrangeColumns()
{
    m_labelWidth = m_valueWidth = m_noteWidth = 0;
    // Of thousands of rows the first tell enough: they have the longest figures, and longer names are cut.
    const auto measured = std::min<std::ptrdiff_t>(200, itemCount());
    for (const auto &row : std::span(m_chart.rows).first(static_cast<std::size_t>(measured))) {
        m_labelWidth = std::max(m_labelWidth, widthOf(row.label.left(80), smallFont()));
        m_valueWidth = std::max(m_valueWidth, widthOf(row.valueText, smallFont()));
        m_noteWidth = std::max(m_noteWidth, widthOf(noteOf(row), smallFont()));
    }
    const double wide = m_rows.width() - 2 * Inset;
    m_valueWidth = std::min(m_valueWidth + 2, wide * 0.25);
    m_noteWidth = m_noteWidth <= 0 ? 0 : std::min(m_noteWidth + 2, wide * 0.25);
    const double right = Inset + wide - m_valueWidth - (m_noteWidth > 0 ? m_noteWidth + 6 : 0) - Between;
    const double room = std::min(wide / 2, right - Inset - Between - LeastBars);
    m_labelWidth = std::min(m_labelWidth + 2, std::max(wide * 0.36, room));
    m_x = {0, std::max(greatest(), 1e-9), Inset + m_labelWidth + Between, 0};
    m_x.to = std::max(m_x.from + 8, right);
}

QRectF RankedView::areaOf(int item) const
{
    return {m_rows.left(), m_rows.top() + item * m_rowHeight - m_scrollBar->value(), m_rows.width(), m_rowHeight};
}

int RankedView::itemAt(const QPointF &at) const
{
    if (!m_rows.contains(at))
        return -1;
    const auto item = static_cast<int>((at.y() - m_rows.top() + m_scrollBar->value()) / m_rowHeight);
    return item < itemCount() ? item : -1;
}

void RankedView::makeVisible(int item)
{
    const auto top = static_cast<int>(item * m_rowHeight);
    const auto bottom = static_cast<int>((item + 1) * m_rowHeight - m_rows.height());
    m_scrollBar->setValue(std::clamp(m_scrollBar->value(), std::min(bottom, top), top));
}

void RankedView::wheelEvent(QWheelEvent *event)
{
    // At its ends the wheel belongs to the page.
    const int before = m_scrollBar->value();
    m_scrollBar->setValue(before - event->angleDelta().y() * m_scrollBar->singleStep() / 120 * 3);
    event->setAccepted(m_scrollBar->value() != before);
}

QRectF RankedView::placed(const QRectF &area) const
{
    QRectF place = area.translated(m_rows.left(), 0);
    if (isRightToLeft())
        place.moveLeft(m_rows.left() + m_rows.right() - place.right());
    return place;
}

QColor RankedView::colourOf(const RankedChart::Row &row) const
{
    QColor colour = tokens().accent;
    if (row.tone == Tone::Above)
        colour = tokens().bad;
    else if (row.tone == Tone::Below)
        colour = tokens().watch;
    const double certain = row.uncertain ? 0.45 : 0.88;
    return mixed(tokens().surface, colour, row.isRest ? 0.4 : certain);
}

void RankedView::paint(QPainter &painter) const
{
    painter.setFont(smallFont());
    painter.save();
    painter.setClipRect(m_rows, Qt::IntersectClip);
    const auto first = static_cast<int>(m_scrollBar->value() / m_rowHeight);
    const auto last = static_cast<int>((m_scrollBar->value() + m_rows.height()) / m_rowHeight) + 1;
    for (int item = std::max(0, first); item < std::min(itemCount(), last); ++item)
        paintRow(painter, item);
    painter.restore();
    paintMean(painter);
}

void RankedView::paintRow(QPainter &painter, int item) const
{
    const QRectF area = areaOf(item).adjusted(0, 1, 0, -1);
    if (row(item).selected || item == hoverItem()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(row(item).selected ? tokens().accentTint : mixed(tokens().surface, tokens().background, 0.8));
        painter.drawRoundedRect(area, Space::Tiny, Space::Tiny);
    }
    paintBar(painter, item);
    paintWhisker(painter, item);
    paintTexts(painter, item);
}

void RankedView::paintBar(QPainter &painter, int item) const
{
    const auto &r = row(item);
    const bool cut = r.value > m_x.high * 1.0001;
    const double to = m_x.at(std::clamp(r.value, 0.0, m_x.high));
    const double y = std::round(areaOf(item).center().y() - Bar / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(r));
    painter.drawRoundedRect(placed({m_x.from, y, std::max(to - m_x.from, r.value > 0 ? 2.0 : 0.0), Bar}), 2, 2);
    if (!cut)
        return;
    painter.setPen(QPen(r.selected ? tokens().accentTint : tokens().surface, 2));
    const double x = placed({to - 14, y, 0, 0}).left();
    for (const double shift : {0.0, 5.0})
        painter.drawLine(QPointF(x + shift - 3, y + Bar + 1), QPointF(x + shift + 3, y - 1));
}

void RankedView::paintWhisker(QPainter &painter, int item) const
{
    const auto &r = row(item);
    if (!r.interval)
        return;
    const double low = m_x.at(std::clamp(r.interval->low, 0.0, m_x.high));
    const double high = m_x.at(std::clamp(r.interval->high, 0.0, m_x.high));
    const QRectF line = placed({low, std::round(areaOf(item).center().y() - Bar / 2) + Bar / 2, high - low, 0});
    // On a bar the line needs a rim to be seen.
    painter.setPen(QPen(r.selected ? tokens().accentTint : tokens().surface, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line.topLeft(), line.topRight());
    painter.setPen(QPen(tokens().text, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line.topLeft(), line.topRight());
}

void RankedView::paintTexts(QPainter &painter, int item) const
{
    const auto &r = row(item);
    const QRectF area = areaOf(item).translated(-m_rows.left(), 0);
    const auto near = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const auto far = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    drawLine(painter, placed({Inset, area.top(), m_labelWidth, area.height()}), near, r.label,
        r.isRest ? tokens().muted : tokens().text);
    const double value = m_x.to + Between;
    drawLine(painter, placed({value, area.top(), m_valueWidth, area.height()}), far, r.valueText,
        r.uncertain ? tokens().muted : tokens().text);
    drawLine(painter, placed({value + m_valueWidth + 6, area.top(), m_noteWidth, area.height()}), near, noteOf(r),
        r.rising ? tokens().badText : tokens().muted);
}

void RankedView::paintMean(QPainter &painter) const
{
    if (!m_chart.mean || m_chart.rows.empty())
        return;
    const double x = std::round(placed({m_x.at(std::min(*m_chart.mean, m_x.high)), 0, 0, 0}).left()) + 0.5;
    painter.setPen(dotted(tokens().muted));
    painter.drawLine(QPointF(x, m_rows.top()), QPointF(x, m_rows.bottom() + 2));
    const double wide = std::min(widthOf(m_chart.meanText, painter.font()) + 2, static_cast<double>(width()));
    const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
    drawLine(painter, QRectF(left, m_rows.bottom() + 3, wide, QFontMetricsF(painter.font()).height()),
        Qt::AlignHCenter | Qt::AlignVCenter, m_chart.meanText, tokens().muted);
}

} // namespace palier
