// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ticketclocks.h"

namespace palier {

std::vector<TicketClock> ticketClocks(std::span<const SlaPolicyRecord> policies, std::span<const CalendarRecord> calendars,
    const HistoryNames &names, const PromisedTicket &ticket)
{
    const SlaPolicies promises(policies, calendars, names.directory, names.levels);
    SlaFold fold(promises, names.levels);
    const SlaClocks clocks = fold(ticket.history, ticket.traits, ticket.now);
    std::vector<TicketClock> told;
    for (std::size_t i = 0; i < clocks.clocks.size(); ++i) {
        const SlaClock &clock = clocks.clocks[i];
        if (clock.phase == SlaPhase::None)
            continue;
        told.push_back({static_cast<SlaClockKind>(i), clock.phase, clock.since, clock.used, clock.target(), clock.breached,
            policies[clock.policy->record]});
    }
    return told;
}

} // namespace palier
