// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"
#include "metrics/quantiles.h"

namespace palier {

/** From the creation of a ticket to its present resolution, over the tickets that are resolved. */
struct ResolutionTime {
    DurationFigures time;
};

class ResolutionTimeState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &)
    {
        if (ticket.is(TicketFact::Resolved))
            m_durations.add(ticket.doneAfter);
    }
    void merge(const ResolutionTimeState &other) { m_durations.merge(other.m_durations); }
    ResolutionTime value(const MetricContext &) const { return {m_durations.value()}; }

private:
    DurationState m_durations;
};

} // namespace palier
