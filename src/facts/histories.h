// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/historychunk.h"

#include <memory>
#include <span>
#include <vector>

namespace palier {

/** The histories of a workspace with the names behind their codes: all that the ledger is folded from. Immutable; any thread. */
struct Histories {
    std::shared_ptr<const Directory> directory;
    std::vector<std::shared_ptr<const HistoryChunk>> chunks;
    qint64 ticketCount = 0;
    qint64 eventCount = 0;
    Instant lastEvent{};
    std::vector<SourceTells> tells; // by source

    /** The histories of these chunks, which stand in the order of creation. */
    static Histories of(std::shared_ptr<const Directory> directory, std::vector<std::shared_ptr<const HistoryChunk>> chunks);
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
        TicketOrder order;
        quint32 events = 0;
        quint64 firstEvent = 0;
        quint64 firstIdByte = 0;
        quint64 firstDimension = 0;
        quint32 idBytes = 0;
        quint32 dimensions = 0;
    };

    TicketRow row(const Header &header) const;
    std::shared_ptr<const HistoryChunk> chunk(std::span<const Header> headers, std::size_t dimensionCount) const;

    std::vector<Header> m_headers;
    std::vector<TicketEvent> m_events;
    std::vector<quint32> m_dimensions;
    QByteArray m_ids;
};

} // namespace palier
