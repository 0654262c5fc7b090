// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"
#include "ledger/servicerecords.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace palier {

constexpr std::size_t SlaClockCount = EnumNames<SlaClockKind>::names.size();

/** The promises of one history chunk, the same tickets in the same rows. Immutable. */
struct PromiseChunk {
    static constexpr quint32 NotPromised = 0xffffffffU;
    static constexpr quint32 Kept = 0xfffffffeU; // and if nothing more happens, kept for good
    static constexpr quint32 Before = 0;         // broken, in a round that is over

    std::array<std::vector<quint32>, SlaClockCount> brokenAt; // by clock: seconds since 1970 UTC, or one of the above
    Instant lastEvent{};                                      // of the histories

    friend bool operator==(const PromiseChunk &, const PromiseChunk &) = default;
};

/** When each promise of each ticket was broken or, if nothing more happens, will be (source: docs/definitions.md, "SLA clocks").
    Folded once; a later `now` needs no other table, only more of its instants have passed. Immutable; any thread. */
class PromiseTable
{
public:
    /** Counts the changes of what the same histories and records give: tables of another version are folded again. */
    static constexpr quint32 Version = 1;

    /** Folds all histories as of `asOf`, on all cores; null where there is no policy. */
    static std::shared_ptr<const PromiseTable> build(
        const Histories &histories, const PromiseRecords &records, const LevelMap &levels, Instant asOf);

    /** The table of updated histories, of which only the changed tickets are folded again, on all cores. Gives what build()
       gives. @param before of the histories before the update, under the same records and levels, but for places that came
       since: any other change needs build(). */
    static std::shared_ptr<const PromiseTable> updated(const PromiseTable &before, const HistoriesUpdate &update,
        const PromiseRecords &records, const LevelMap &levels, Instant asOf);

    /** A table that was kept (metrics/promiseblocks.h): what build() gave. @param chunks those of the histories, in their order.
     */
    static std::shared_ptr<const PromiseTable> restored(Instant asOf, std::vector<std::shared_ptr<const PromiseChunk>> chunks);

    const std::vector<std::shared_ptr<const PromiseChunk>> &chunks() const { return m_chunks; }
    Instant asOf() const { return m_asOf; }

    /** Says of the tickets of a chunk what was promised and what is broken at `now` (packed; asOf(), or later while nothing has
       happened). Of sources that write no replies down, nobody knows whether one came: there only the resolution counts. */
    void mark(std::size_t chunk, quint32 now, std::span<TicketFact> tickets) const;

private:
    static std::shared_ptr<PromiseTable> empty(std::size_t chunks, Instant asOf);

    Instant m_asOf{};
    std::vector<std::shared_ptr<const PromiseChunk>> m_chunks;
};

} // namespace palier
