// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/flowview.h"

#include "widgets/charts/drawing.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <numeric>

namespace palier {

namespace {

constexpr double NodeWidth = 12;
constexpr double Lane = 12; // between a tier and what passes above it
constexpr double Thinnest = 1.5;

/** A band of this thickness that leaves and arrives level. */
QPainterPath band(QPointF from, QPointF to, double thickness)
{
    const double bend = (to.x() - from.x()) / 2;
    const QPointF down(0, thickness);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    path.lineTo(to + down);
    path.cubicTo(to + down - QPointF(bend, 0), from + down + QPointF(bend, 0), from + down);
    path.closeSubpath();
    return path;
}

} // namespace

FlowView::FlowView(QWidget *parent) : ChartView(parent) {}

void FlowView::setChart(const FlowChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    contentReplaced();
}

bool FlowView::isValid(const FlowChart::Link &link) const
{
    const auto tiers = static_cast<int>(m_chart.tiers.size());
    return link.from >= 0 && link.from < tiers && link.to >= 0 && link.to < tiers && link.count > 0;
}

QString FlowView::keyOf(int item) const
{
    if (isTier(item))
        return QString::number(tierAt(item).tier);
    const auto &link = linkOf(item);
    if (!isValid(link))
        return {};
    return QStringLiteral("%1>%2").arg(tierAt(link.from).tier).arg(tierAt(link.to).tier);
}

QString FlowView::tipOf(int item) const
{
    return isTier(item) ? tierAt(item).tip : linkOf(item).tip;
}

bool FlowView::isSelected(int item) const
{
    return isTier(item) ? tierAt(item).selected : linkOf(item).selected;
}

double FlowView::passing(int tier) const
{
    return std::accumulate(m_chart.links.begin(), m_chart.links.end(), 0.0, [&](double sum, const FlowChart::Link &link) {
        const bool passes = isValid(link) && std::min(link.from, link.to) < tier && std::max(link.from, link.to) > tier;
        return passes ? sum + static_cast<double>(link.count) : sum;
    });
}

double FlowView::weightOf(int tier) const
{
    double left = 0; // on either side of the node
    double right = 0;
    for (const auto &link : m_chart.links) {
        if (!isValid(link) || link.from == link.to)
            continue;
        const auto count = static_cast<double>(link.count);
        left += std::max(link.from, link.to) == tier ? count : 0;
        right += std::min(link.from, link.to) == tier ? count : 0;
    }
    return std::max({left, right, 1.0});
}

void FlowView::arrange()
{
    arrangeNodes();
    arrangeRibbons();
}

void FlowView::arrangeNodes()
{
    const auto tiers = static_cast<int>(m_chart.tiers.size());
    const double names = 2 * QFontMetricsF(smallFont()).height() + 6;
    double most = 1;
    for (int tier = 0; tier < tiers; ++tier)
        most = std::max(most, weightOf(tier) + passing(tier));
    const bool somePass =
        std::ranges::any_of(m_chart.links, [](const FlowChart::Link &link) { return std::abs(link.to - link.from) > 1; });
    const double head = somePass ? QFontMetricsF(smallFont()).height() + 2 : 1; // for the words above them
    m_scale = std::max(10.0, height() - names - head - Lane - 2) / most;
    m_nodes.clear();
    for (int tier = 0; tier < tiers; ++tier) {
        const double share = tiers == 1 ? 0.5 : static_cast<double>(tier) / (tiers - 1);
        double left = Bleed + share * (width() - 2 * Bleed - NodeWidth);
        if (isRightToLeft())
            left = width() - left - NodeWidth;
        const double above = passing(tier);
        const double top = head + (above > 0 ? above * m_scale + Lane : 0);
        m_nodes.emplace_back(left, top, NodeWidth, std::max(2.0, weightOf(tier) * m_scale));
    }
}

/** Those that go far lie above those that go near, on both ends: so none crosses another. */
void FlowView::arrangeRibbons()
{
    std::vector<std::size_t> order(m_chart.links.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto reach = [this](std::size_t i) { return std::abs(m_chart.links[i].to - m_chart.links[i].from); };
    std::ranges::stable_sort(order, std::greater<>(), reach);
    std::vector<double> leaving(m_nodes.size(), 0.0);
    std::vector<double> entering(m_nodes.size(), 0.0);
    m_ribbons.assign(m_chart.links.size(), {});
    for (const std::size_t i : order) {
        if (isValid(m_chart.links[i]))
            m_ribbons[i] = ribbonOf(m_chart.links[i], leaving, entering);
    }
}

FlowView::Ribbon FlowView::ribbonOf(
    const FlowChart::Link &link, std::vector<double> &leaving, std::vector<double> &entering) const
{
    const auto low = static_cast<std::size_t>(std::min(link.from, link.to));
    const auto high = static_cast<std::size_t>(std::max(link.from, link.to));
    const double thickness = std::max(Thinnest, static_cast<double>(link.count) * m_scale);
    if (low == high) { // within a tier: a stub beside its foot
        const double tall = std::min(thickness, m_nodes[low].height());
        const double left = isRightToLeft() ? m_nodes[low].left() - 10 : m_nodes[low].right();
        const QRectF stub(left, m_nodes[low].bottom() - tall, 10, tall);
        Ribbon ribbon{{}, stub.center() + QPointF(isRightToLeft() ? -14 : 14, 0), tall};
        ribbon.path.addRoundedRect(stub, 2, 2);
        return ribbon;
    }
    const bool mirrored = isRightToLeft();
    const QPointF from(mirrored ? m_nodes[low].left() : m_nodes[low].right(), m_nodes[low].top() + leaving[low]);
    const QPointF to(mirrored ? m_nodes[high].right() : m_nodes[high].left(), m_nodes[high].top() + entering[high]);
    leaving[low] += thickness;
    entering[high] += thickness;
    if (high - low == 1)
        return {band(from, to, thickness), (from + to) / 2 + QPointF(0, thickness / 2), thickness};
    // Level along the top until the last tier it passes, then down.
    const QRectF &last = m_nodes[high - 1];
    const QPointF turn(mirrored ? last.left() : last.right(), from.y());
    QPainterPath path = band(turn, to, thickness);
    path.addRect(QRectF(from, turn + QPointF(0, thickness)).normalized());
    path.setFillRule(Qt::WindingFill);
    return {path.simplified(), (turn + to) / 2 + QPointF(0, thickness / 2), thickness};
}

QRectF FlowView::areaOf(int item) const
{
    if (isTier(item))
        return m_nodes[static_cast<std::size_t>(item)];
    return m_ribbons[static_cast<std::size_t>(item) - m_nodes.size()].path.boundingRect();
}

int FlowView::itemAt(const QPointF &at) const
{
    const auto generous = QRectF(at - QPointF(2, 2), QSizeF(4, 4));
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].intersects(generous))
            return static_cast<int>(i);
    }
    for (std::size_t i = 0; i < m_ribbons.size(); ++i) {
        if (m_ribbons[i].thickness > 0 && m_ribbons[i].path.intersects(generous))
            return static_cast<int>(i + m_nodes.size());
    }
    return -1;
}

void FlowView::paint(QPainter &painter) const
{
    painter.setFont(smallFont());
    paintRibbons(painter);
    paintNodes(painter);
}

void FlowView::paintRibbons(QPainter &painter) const
{
    const double line = QFontMetricsF(painter.font()).height();
    for (std::size_t i = 0; i < m_ribbons.size(); ++i) {
        const auto &ribbon = m_ribbons[i];
        const auto &link = m_chart.links[i];
        const auto item = static_cast<int>(i + m_nodes.size());
        if (ribbon.thickness <= 0)
            continue;
        const bool strong = link.selected || item == hoverItem() || item == currentItem();
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tokens().surface, link.to < link.from ? tokens().watch : tokens().accent, strong ? 0.5 : 0.28));
        painter.drawPath(ribbon.path);
        if (ribbon.thickness < line && link.from != link.to)
            continue; // words of thin ribbons would lie on each other: the tip and the table say them
        const double wide = widthOf(link.text, painter.font()) + 2;
        const QRectF place(ribbon.middle.x() - wide / 2, ribbon.middle.y() - line / 2, wide, line);
        drawLine(painter, place, Qt::AlignCenter, link.text, tokens().text);
    }
}

void FlowView::paintNodes(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    for (int tier = 0; tier < static_cast<int>(m_nodes.size()); ++tier) {
        const bool strong = tierAt(tier).selected || tier == hoverItem();
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(tokens().surface, tokens().accent, strong ? 1 : 0.85));
        painter.drawRoundedRect(m_nodes[static_cast<std::size_t>(tier)], 2, 2);
        paintName(painter, tier);
    }
}

/** Below the node, flush with the edge of the chart at its ends. */
void FlowView::paintName(QPainter &painter, int tier) const
{
    const QRectF &node = m_nodes[static_cast<std::size_t>(tier)];
    const double line = QFontMetricsF(painter.font()).height();
    const double room = width() / static_cast<double>(m_nodes.size()) - 8;
    const double wide =
        std::min(room, std::max(widthOf(tierAt(tier).name, painter.font()), widthOf(tierAt(tier).text, painter.font())) + 2);
    const double left = std::clamp(node.center().x() - wide / 2, double(Bleed), std::max<double>(Bleed, width() - wide - Bleed));
    Qt::AlignmentFlag alignment = Qt::AlignHCenter;
    if (node.center().x() - wide / 2 < Bleed)
        alignment = Qt::AlignLeft;
    else if (left + wide >= width() - Bleed - 0.5)
        alignment = Qt::AlignRight;
    drawLine(
        painter, QRectF(left, node.bottom() + 3, wide, line), alignment | Qt::AlignVCenter, tierAt(tier).name, tokens().text);
    drawLine(painter, QRectF(left, node.bottom() + 3 + line, wide, line), alignment | Qt::AlignVCenter, tierAt(tier).text,
        tokens().muted);
}

} // namespace palier
