// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"
#include "metrics/quantiles.h"

namespace palier {

/** K2 to date: from the creation of a ticket to its first escalation, over the escalated tickets created in the period. Its
    values at the horizons stand beside the rate's (EscalationRate::atHorizon), whose curve they are read from. */
struct TimeToEscalate {
    DurationFigures toDate;
};

class TimeToEscalateState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &context)
    {
        if (ticket.escalatedAfter != NotYet)
            m_durations.add(context.openHours ? ticket.openEscalated : ticket.escalatedAfter);
    }
    void merge(const TimeToEscalateState &other) { m_durations.merge(other.m_durations); }
    TimeToEscalate value(const MetricContext &context) const { return {m_durations.value(context.openHours)}; }

private:
    DurationState m_durations;
};

} // namespace palier
