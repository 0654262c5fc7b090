// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"

#include <optional>

namespace palier {

/** What the handling of the period's tickets cost, and what its escalations would have saved one level lower. Absent where a
    tier that was touched has no cost. In the workspace's currency. */
struct HandlingCost {
    std::optional<double> perTicket; // mean over tickets of the sum over the tiers that touched it
    std::optional<double> saving;    // sum over escalations of cost(to) - cost(from)
};

class HandlingCostState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &context);
    void addEscalation(const EscalationInTicket &escalation, const MetricContext &context);
    void merge(const HandlingCostState &other);
    HandlingCost value(const MetricContext &context) const;

private:
    qint64 m_tickets = 0, m_escalations = 0;
    double m_cost = 0, m_saving = 0;
    bool m_costKnown = true, m_savingKnown = true;
};

} // namespace palier
