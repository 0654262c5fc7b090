// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/codecolumn.h"
#include "ledger/tickethistory.h"

#include <memory>
#include <span>
#include <vector>

namespace palier {

/** Some thousands of tickets with their histories, in the order of their creation. Immutable once built. */
struct HistoryChunk {
    static constexpr std::size_t MostTickets = 8192;

    std::vector<quint32> firstEvent; // one more than tickets: the events of ticket i are [firstEvent[i], firstEvent[i+1])
    std::vector<TicketEvent> events;
    std::vector<quint32> firstIdByte; // the same for the external ids in `ids`, UTF-8
    QByteArray ids;
    CodeColumn sources;
    std::vector<CodeColumn> dimensions; // values at creation, by dimension index

    std::size_t size() const { return firstEvent.size() - 1; }
    std::span<const TicketEvent> history(std::size_t ticket) const
    {
        return std::span(events).subspan(firstEvent[ticket], firstEvent[ticket + 1] - firstEvent[ticket]);
    }
    QString extId(std::size_t ticket) const
    {
        return QString::fromUtf8(
            ids.constData() + firstIdByte[ticket], static_cast<qsizetype>(firstIdByte[ticket + 1] - firstIdByte[ticket]));
    }
};

/** What a source writes down at all: a figure that needs more is not 0 there, it is unknown. */
struct SourceTells {
    bool replies = false; // public replies
    bool agents = false;  // which lines are an agent's
};

/** The histories of a workspace with the names behind their codes: all that the ledger is folded from. Immutable; any thread. */
struct Histories {
    std::shared_ptr<const Directory> directory;
    std::vector<std::shared_ptr<const HistoryChunk>> chunks;
    qint64 ticketCount = 0;
    qint64 eventCount = 0;
    Instant lastEvent{};
    std::vector<SourceTells> tells; // by source

    /** Of the histories in memory: events, ids, codes. */
    std::size_t bytes() const;
};

/** Collects histories in any order and lays them out in the order of creation. */
class HistoriesBuilder
{
public:
    void add(const TicketHistory &ticket);
    /** Leaves the builder empty. */
    Histories finish(std::shared_ptr<const Directory> directory);

private:
    struct Header {
        quint32 created;
        quint32 events;
        quint64 firstEvent;
        quint64 firstIdByte;
        quint64 firstDimension;
        quint32 idBytes;
        quint32 dimensions;
        quint32 source;
    };

    std::shared_ptr<const HistoryChunk> chunk(std::span<const Header> headers, std::size_t dimensionCount) const;
    void learn(SourceId source, const TicketEvent &event);
    std::vector<CodeColumn> dimensionColumns(std::span<const Header> headers, std::size_t dimensionCount) const;

    std::vector<Header> m_headers;
    std::vector<TicketEvent> m_events;
    std::vector<quint32> m_dimensions;
    QByteArray m_ids;
    std::vector<SourceTells> m_tells;
};

} // namespace palier
