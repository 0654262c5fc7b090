// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"
#include "metrics/quantiles.h"

namespace palier {

/** From the creation of a ticket to the first public reply by an agent, over those that have one. */
struct FirstResponse {
    DurationFigures time;
};

class FirstResponseState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &context)
    {
        if (ticket.repliedAfter != NotYet)
            m_durations.add(context.openHours ? ticket.openReplied : ticket.repliedAfter);
    }
    void merge(const FirstResponseState &other) { m_durations.merge(other.m_durations); }
    FirstResponse value(const MetricContext &context) const { return {m_durations.value(context.openHours)}; }

private:
    DurationState m_durations;
};

} // namespace palier
