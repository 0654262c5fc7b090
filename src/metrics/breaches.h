// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"
#include "metrics/promisetable.h"
#include "metrics/share.h"

namespace palier {

/** Broken promises: the tickets created in the period of which an SLA clock ran out, of those that were promised something. An
    alert, never an escalation. */
struct Breaches {
    Share any;
    std::array<Share, SlaClockCount> byClock; // by SlaClockKind
};

class BreachesState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &)
    {
        ++m_tickets[ticket.promised | unsigned{ticket.broken} << SlaClockCount];
    }
    void merge(const BreachesState &other);
    Breaches value(const MetricContext &context) const;

private:
    std::array<quint32, 1U << 2 * SlaClockCount> m_tickets{}; // by what was promised and broken: one count a ticket is quick
};

} // namespace palier
