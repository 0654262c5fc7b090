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
        if (!ticket.promised)
            return;
        ++m_promised;
        m_broken += ticket.broken != 0;
        for (std::size_t clock = 0; clock < SlaClockCount; ++clock) {
            m_promisedBy[clock] += ticket.promised >> clock & 1U;
            m_brokenBy[clock] += ticket.broken >> clock & 1U;
        }
    }
    void merge(const BreachesState &other);
    Breaches value(const MetricContext &context) const;

private:
    qint64 m_promised = 0, m_broken = 0;
    std::array<qint64, SlaClockCount> m_promisedBy{}, m_brokenBy{};
};

} // namespace palier
