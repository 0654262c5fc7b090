// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/query.h"

#include <memory>
#include <span>
#include <vector>

namespace palier {

/** By what a list of tickets is sorted. */
struct LedgerOrder {
    enum class Column : quint8 {
        Ticket,         // external id: shorter first, so that numbers stand in their order
        Created,        // the instant
        EscalatedAfter, // from creation; tickets without it stand last, whatever the direction
        DoneAfter,      // as above
        Hops,
        Reopens,
        State,    // open, resolved, closed
        Outcome,  // of the last escalation, in the order of Outcome; as above
        Dimension // `dimension` by its labels: unit, agent, topic …; tickets without a value last
    };

    Column column = Column::Created;
    QString dimension; // of Dimension
    bool ascending = false;

    friend bool operator==(const LedgerOrder &, const LedgerOrder &) = default;
};

/** Which of a view's tickets are listed. Each is what one figure of the Overview counts. */
enum class LedgerSubset : quint8 {
    // Tickets created in the period:
    All,
    Escalated,    // at least once: K1, K2
    NotDone,      // neither resolved nor closed
    Breached,     // an SLA clock ran out
    FirstContact, // resolved at first contact, held so far
    Replied,      // publicly, by an agent
    Resolved,     // at present
    // Tickets with such an escalation made in the period, whenever they were created:
    Escalations,         // any
    ResolvedEscalations, // K3; the two that follow together
    HeldEscalations,     // resolved, and too long ago to be reopened
    NotYetHeldEscalations,
    Bounced, // K4
    AnsweredEscalations,
    ReopenedEscalations,
    ClosedEscalations,
    OpenEscalations
};

template<>
struct EnumNames<LedgerSubset> {
    static constexpr std::array names{"all", "escalated", "not-done", "breached", "first-contact", "replied", "resolved-tickets",
        "escalations", "resolved", "held", "not-yet-held", "bounced", "answered", "reopened", "closed", "open"};
};

/** What a list of tickets is narrowed to, beside the view. */
struct LedgerScope {
    LedgerSubset subset = LedgerSubset::All;
    QString search; // a part of the external id, in any case; "" all

    friend bool operator==(const LedgerScope &, const LedgerScope &) = default;
};

/** Where a ticket stands in a table. */
struct LedgerRow {
    quint32 chunk = 0;
    quint32 row = 0;

    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};

/** The tickets of a query in an order, with the table that their columns are read from. Immutable; any thread. */
struct LedgerIndex {
    std::shared_ptr<const FactTable> table;
    Query query; // the question: period, filters, now
    LedgerScope scope;
    LedgerOrder order;
    std::vector<LedgerRow> rows;
    qint64 escalationCount = 0; // that the subset is about, in these tickets; 0 where it is about tickets

    const FactChunk &chunk(std::size_t i) const { return *table->chunks()[rows[i].chunk]; }
    TicketFact fact(std::size_t i) const { return chunk(i).ticket(rows[i].row); }
    QString extId(std::size_t i) const { return chunk(i).histories->extId(rows[i].row); }
    /** TicketHistory::key. */
    qint64 key(std::size_t i) const { return chunk(i).histories->keys[rows[i].row]; }
    QString source(std::size_t i) const;
    /** The unit and the agent that the ticket is attributed to; "" none. */
    QString unit(std::size_t i) const;
    QString agent(std::size_t i) const;
    /** The value of a ticket dimension, by its index in the directory; "" none. */
    QString value(std::size_t i, std::size_t dimension) const;
    /** Its escalations, in the order of time. */
    std::span<const EscalationFact> escalations(std::size_t i) const;
};

/** The counted tickets of the query's period and filters that are in the scope, sorted, on all cores; equal ones in the order of
   creation. Groupings are not looked at. Any thread. Errors: a dimension that does not exist, or is not one of tickets.
   @param found keys (TicketHistory::key), in order, of tickets that have what is searched for elsewhere than in their id. */
Result<std::shared_ptr<const LedgerIndex>> ledgerIndex(std::shared_ptr<const FactTable> table, const Query &query,
    const LedgerOrder &order, const LedgerScope &scope = {}, std::span<const qint64> found = {});

/** Where tickets of one list stand in another: the row of each, or -1. Quick enough for a GUI thread. */
std::vector<qint64> rowsIn(const LedgerIndex &after, const LedgerIndex &before, std::span<const std::size_t> rows);

/** How many tickets are in one of two lists only, or look different in them. Tables that share chunks are quick to compare.
    Any thread. */
qint64 changesBetween(const LedgerIndex &before, const LedgerIndex &after);

} // namespace palier
