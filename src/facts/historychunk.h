// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/codecolumn.h"
#include "ledger/tickethistory.h"

#include <QByteArrayView>

#include <compare>
#include <memory>
#include <span>
#include <vector>

namespace palier {

/** What a source writes down at all: a figure that needs more is not 0 there, it is unknown. */
struct SourceTells {
    bool replies = false; // public replies
    bool agents = false;  // which lines are an agent's

    friend bool operator==(const SourceTells &, const SourceTells &) = default;
};

/** Adds what one part of the histories tells to what the others do; by source. */
void addTells(std::vector<SourceTells> &all, const std::vector<SourceTells> &part);

/** Where a ticket stands among all: by creation, then in the order in which the sources give their tickets. */
struct TicketOrder {
    quint32 created = 0; // seconds since 1970 UTC
    quint32 source = 0;
    qint64 key = 0;

    friend auto operator<=>(const TicketOrder &, const TicketOrder &) = default;
};

/** One ticket as it stands in a chunk. Looks at somebody else's memory. */
struct TicketRow {
    qint64 key = 0; // TicketHistory::key
    quint32 source = 0;
    QByteArrayView id; // external, UTF-8
    std::span<const quint32> dimensions;
    std::span<const TicketEvent> events; // at least one

    TicketOrder order() const { return {events.front().at, source, key}; }
};

/** Some thousands of tickets with their histories, in the order of their creation. Immutable once built. */
struct HistoryChunk {
    static constexpr std::size_t MostTickets = 8192;

    std::vector<quint32> firstEvent; // one more than tickets: the events of ticket i are [firstEvent[i], firstEvent[i+1])
    std::vector<TicketEvent> events;
    std::vector<quint32> firstIdByte; // the same for the external ids in `ids`, UTF-8
    QByteArray ids;
    std::vector<qint64> keys;
    CodeColumn sources;
    std::vector<CodeColumn> dimensions; // values at creation, by dimension index; dimensions that came later are missing
    std::vector<SourceTells> tells;     // by source; missing at the end: nothing
    Instant lastEvent{};
    qint64 smallestKey = 0;
    qint64 largestKey = 0;

    std::size_t size() const { return firstEvent.size() - 1; }
    std::span<const TicketEvent> history(std::size_t ticket) const
    {
        return std::span(events).subspan(firstEvent[ticket], firstEvent[ticket + 1] - firstEvent[ticket]);
    }
    QByteArrayView id(std::size_t ticket) const
    {
        return QByteArrayView(ids).sliced(firstIdByte[ticket], firstIdByte[ticket + 1] - firstIdByte[ticket]);
    }
    QString extId(std::size_t ticket) const { return QString::fromUtf8(id(ticket)); }
    TicketOrder order(std::size_t ticket) const { return {events[firstEvent[ticket]].at, sources[ticket], keys[ticket]}; }
    /** The values of one dimension, by ticket; all of them 0 where this chunk is older than the dimension. */
    const CodeColumn &dimension(std::size_t index) const;
    /** Of events, ids, keys and codes. */
    std::size_t bytes() const;

    /** Fills in what follows from the tickets: tells, lastEvent, smallestKey, largestKey. For whoever builds a chunk. */
    void learn();
};

/** Lays tickets out in a chunk, in the order in which they are added. */
class HistoryChunkWriter
{
public:
    explicit HistoryChunkWriter(std::size_t dimensionCount);

    void add(const TicketRow &ticket);
    std::size_t size() const { return m_sources.size(); }
    /** The chunk; used once. */
    std::shared_ptr<const HistoryChunk> finish();

private:
    std::shared_ptr<HistoryChunk> m_chunk = std::make_shared<HistoryChunk>();
    std::vector<quint32> m_sources;
    std::vector<std::vector<quint32>> m_codes; // by dimension
};

} // namespace palier
