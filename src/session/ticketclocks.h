// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocks/slafold.h"
#include "commands/requests.h"

namespace palier {

/** The names that a history's codes mean. */
struct HistoryNames {
    const Directory &directory;
    const LevelMap &levels;
};

/** One ticket as its clocks see it, at one instant. */
struct PromisedTicket {
    std::span<const TicketEvent> history;
    SlaTraits traits;
    Instant now{};
};

/** The clocks of one ticket that promise something, each with its policy, in the order of SlaClockKind. Any thread. */
std::vector<TicketClock> ticketClocks(std::span<const SlaPolicyRecord> policies, std::span<const CalendarRecord> calendars,
    const HistoryNames &names, const PromisedTicket &ticket);

} // namespace palier
