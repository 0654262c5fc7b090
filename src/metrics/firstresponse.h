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
    void addTicket(const TicketFact &ticket, const MetricContext &)
    {
        if (ticket.repliedAfter != NotYet)
            m_durations.add(ticket.repliedAfter);
    }
    void merge(const FirstResponseState &other) { m_durations.merge(other.m_durations); }
    FirstResponse value(const MetricContext &) const { return {m_durations.value()}; }

private:
    DurationState m_durations;
};

} // namespace palier
