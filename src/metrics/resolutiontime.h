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
    void addTicket(const TicketFact &ticket, const MetricContext &context)
    {
        if (ticket.is(TicketFact::Resolved))
            m_durations.add(context.openHours ? ticket.openDone : ticket.doneAfter);
    }
    void merge(const ResolutionTimeState &other) { m_durations.merge(other.m_durations); }
    ResolutionTime value(const MetricContext &context) const { return {m_durations.value(context.openHours)}; }

private:
    DurationState m_durations;
};

} // namespace palier
