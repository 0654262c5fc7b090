// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "ledger/kinds.h"

#include <optional>
#include <vector>

namespace palier {

/** One escalation of a ticket, with its outcome as of the fold's `now`. */
struct Episode {
    Instant at{};
    UnitId fromUnit; // the last unit with a tier that held the ticket
    UnitId toUnit;
    quint8 fromTier = 0;
    quint8 toTier = 0;
    EscalationKind kind = EscalationKind::Functional;
    ActorKind origin = ActorKind::Unknown;
    ReasonId reason;
    AgentId sender; // who made it; the owner then, where no agent did
    Outcome outcome = Outcome::Open;
    ReturnKind returned = ReturnKind::Unknown; // of a bounce or an answer, where the line says so
    std::optional<Instant> end;                // absent while open; of a reopened one: its resolution
    std::optional<Instant> acknowledged;       // first act of the receiving unit
};

/** Whether a ticket is in the figures. */
enum class Fate : quint8 {
    Absent,  // does not exist yet at `now`
    Void,    // merged, spam, test, deleted: out of everything
    Outside, // never was in a unit with a tier: counted apart
    Counted
};

/** What the ledger says of one ticket as of `now`. Instants and durations in seconds. */
struct TicketEntry {
    Fate fate = Fate::Absent;
    Instant created{};
    quint8 bornTier = 0; // 0: never had one
    UnitId bornUnit;
    AgentId agent;    // whom the ticket's own figures are attributed to
    quint32 hops = 0; // changes between different units that have a tier
    quint32 reopens = 0;
    std::optional<Instant> firstEscalation;
    std::optional<Instant> resolvedAt; // of the present resolution
    std::optional<Instant> closedAt;
    std::optional<Instant> firstReply; // first public reply by an agent
    quint16 tiersTouched = 0;          // bit n: tier n held it (tier 15: 15 and above)
    bool firstContact = false;         // resolved in the born tier 1 with exactly one public reply, held so far
    bool firstLevel = false;           // resolved in tier 1, held so far
    std::optional<Instant> heldSince;  // the resolution behind the two flags above
    bool pingPong = false;             // three or more crossings of one pair of units
    bool onDesk = false;               // not done, and above its born tier or with an undecided episode
    UnitId holder;                     // the last unit with a tier
    AgentId owner;
    std::vector<Episode> episodes; // in the order they were made

    bool isDone() const { return resolvedAt || closedAt; }
    std::optional<Instant> doneAt() const { return resolvedAt ? resolvedAt : closedAt; }
};

} // namespace palier
