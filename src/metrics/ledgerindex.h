// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/query.h"

#include <memory>
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
        Outcome,  // of the last escalation, in the order of Outcome; as above
        Dimension // `dimension` by its labels: unit, agent, topic …; tickets without a value last
    };

    Column column = Column::Created;
    QString dimension; // of Dimension
    bool ascending = false;

    friend bool operator==(const LedgerOrder &, const LedgerOrder &) = default;
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
    LedgerOrder order;
    std::vector<LedgerRow> rows;

    const FactChunk &chunk(std::size_t i) const { return *table->chunks()[rows[i].chunk]; }
    TicketFact fact(std::size_t i) const { return chunk(i).ticket(rows[i].row); }
    QString extId(std::size_t i) const { return chunk(i).histories->extId(rows[i].row); }
    QString source(std::size_t i) const;
    /** The unit and the agent that the ticket is attributed to; "" none. */
    QString unit(std::size_t i) const;
    QString agent(std::size_t i) const;
    /** The value of a ticket dimension, by its index in the directory; "" none. */
    QString value(std::size_t i, std::size_t dimension) const;
    /** Its escalations, in the order of time. */
    std::span<const EscalationFact> escalations(std::size_t i) const;
};

/** The counted tickets of the query's period and filters whose external id holds `search` (any case), sorted, on all cores; equal
   ones in the order of creation. Groupings are not looked at. Any thread. Errors: a dimension that does not exist, or is not one
   of tickets. */
Result<std::shared_ptr<const LedgerIndex>> ledgerIndex(
    std::shared_ptr<const FactTable> table, const Query &query, const LedgerOrder &order, const QString &search = {});

} // namespace palier
