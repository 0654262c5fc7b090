// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/handlingcost.h"

#include <algorithm>

namespace palier {

namespace {

std::optional<double> costOf(std::size_t tier, const MetricContext &context)
{
    return context.costs[std::min(tier, context.costs.size() - 1)];
}

} // namespace

void HandlingCostState::addTicket(const TicketFact &ticket, const MetricContext &context)
{
    ++m_tickets;
    for (std::size_t tier = 1; m_costKnown && tier < context.costs.size(); ++tier) {
        if (!(ticket.tiersTouched >> tier & 1U))
            continue;
        m_costKnown = context.costs[tier].has_value();
        m_cost += context.costs[tier].value_or(0);
    }
}

void HandlingCostState::addEscalation(const EscalationInTicket &escalation, const MetricContext &context)
{
    const auto from = costOf(escalation.fact.fromTier, context);
    const auto to = costOf(escalation.fact.toTier, context);
    ++m_escalations;
    m_savingKnown = m_savingKnown && from && to;
    m_saving += to.value_or(0) - from.value_or(0);
}

void HandlingCostState::merge(const HandlingCostState &other)
{
    m_tickets += other.m_tickets;
    m_escalations += other.m_escalations;
    m_cost += other.m_cost;
    m_saving += other.m_saving;
    m_costKnown = m_costKnown && other.m_costKnown;
    m_savingKnown = m_savingKnown && other.m_savingKnown;
}

HandlingCost HandlingCostState::value(const MetricContext &) const
{
    HandlingCost cost;
    if (m_tickets && m_costKnown)
        cost.perTicket = m_cost / static_cast<double>(m_tickets);
    if (m_escalations && m_savingKnown)
        cost.saving = m_saving;
    return cost;
}

} // namespace palier
