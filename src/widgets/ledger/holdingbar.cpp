// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ledger/holdingbar.h"

#include "widgets/charts/drawing.h"
#include "widgets/theme/plaintext.h"
#include "widgets/theme/tokens.h"
#include "widgets/theme/typescale.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace palier {

namespace {

constexpr int LaneGap = 2;
constexpr int LabelWidth = 34;
constexpr double NarrowestSpan = 2; // that a short visit can be seen

} // namespace

HoldingBar::HoldingBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("holdingBar"));
    setFont(fontOf(TextRole::Small, font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void HoldingBar::setChart(const HoldingChart &chart)
{
    m_chart = chart;
    std::vector<int> tiers;
    tiers.reserve(m_chart.spans.size());
    for (const HoldingChart::Span &span : m_chart.spans)
        tiers.push_back(span.tier);
    std::ranges::sort(tiers);
    m_tiers.clear();
    std::ranges::unique_copy(tiers, std::back_inserter(m_tiers));
    describe();
    updateGeometry();
    update();
}

void HoldingBar::describe()
{
    constexpr std::size_t MostTold = 50;
    QStringList lines;
    for (const QStringList &row : m_chart.table.rows) {
        if (lines.size() < static_cast<qsizetype>(MostTold))
            lines.append(row.join(QLatin1String(", ")));
    }
    setAccessibleName(tr("Who held the ticket, by level"));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

int HoldingBar::laneHeight() const
{
    return fontMetrics().height() + 2;
}

QSize HoldingBar::sizeHint() const
{
    const int lanes = static_cast<int>(std::max<std::size_t>(1, m_tiers.size()));
    return {240, lanes * (laneHeight() + LaneGap) + fontMetrics().height() + Space::Tiny};
}

QSize HoldingBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRectF HoldingBar::lanes() const
{
    return QRectF(rect()).adjusted(LabelWidth, 0, 0, -fontMetrics().height() - Space::Tiny);
}

int HoldingBar::laneOf(int tier) const
{
    const auto found = std::ranges::lower_bound(m_tiers, tier);
    return static_cast<int>(m_tiers.end() - found) - 1; // the highest on top
}

QRectF HoldingBar::place(const HoldingChart::Span &span) const
{
    const QRectF area = lanes();
    const double left = area.left() + span.from * area.width();
    const double right = area.left() + span.to * area.width();
    const double top = area.top() + laneOf(span.tier) * (laneHeight() + LaneGap);
    return {left, top, std::max(NarrowestSpan, right - left - 1), static_cast<double>(laneHeight())};
}

void HoldingBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int tier : m_tiers) {
        const double top = laneOf(tier) * (laneHeight() + LaneGap);
        const QRectF lane(LabelWidth, top, width() - LabelWidth, laneHeight());
        painter.fillRect(lane, mixed(t.surface, t.border, 0.35));
        const QString label = tier ? tr("L%1", "level, short").arg(tier) : QStringLiteral("–");
        drawLine(
            painter, QRectF(0, top, LabelWidth - Space::Small, laneHeight()), Qt::AlignLeft | Qt::AlignVCenter, label, t.muted);
    }
    for (const HoldingChart::Span &span : m_chart.spans) {
        const QRectF bar = place(span);
        const double depth = span.tier ? std::min(0.25 + 0.25 * span.tier, 1.0) : 0.15;
        const QColor fill = span.isDone ? mixed(t.surface, t.good, 0.35) : mixed(t.surface, t.accent, depth);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(bar, 2, 2);
        if (bar.width() > 30)
            drawLine(painter, bar.adjusted(5, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter, span.unit,
                !span.isDone && depth > 0.6 ? t.onAccent : t.text);
    }
    const QRectF foot(LabelWidth, height() - fontMetrics().height(), width() - LabelWidth, fontMetrics().height());
    drawLine(painter, foot, Qt::AlignLeft | Qt::AlignVCenter, m_chart.first, t.muted);
    drawLine(painter, foot, Qt::AlignRight | Qt::AlignVCenter, m_chart.last, t.muted);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

bool HoldingBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const QPoint at = static_cast<QHelpEvent *>(event)->pos();
    const auto found = std::ranges::find_if(m_chart.spans.rbegin(), m_chart.spans.rend(),
        [&](const HoldingChart::Span &span) { return place(span).adjusted(-1, 0, 1, 0).contains(at); });
    showTip(this, at, rect(), found == m_chart.spans.rend() ? QString() : found->tip);
    return true;
}

} // namespace palier
