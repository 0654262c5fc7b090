// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/promisetable.h"

#include "base/parallel.h"
#include "clocks/slafold.h"

#include <algorithm>

namespace palier {

namespace {

/** What all chunks are folded with. */
struct Promises {
    Promises(const PromiseRecords &records, const LevelMap &map, const Directory &directory)
        : policies(records.policies, records.calendars, directory, map), levels(map)
    {
        const Dictionary &customers = directory.dimensions[std::size_t(BuiltInDimension::Customer)].values;
        vip.resize(customers.size());
        for (const QString &name : records.vipCustomers) {
            if (const qint64 code = customers.find(name); code >= 0)
                vip[static_cast<std::size_t>(code)] = 1;
        }
    }

    SlaPolicies policies;
    const LevelMap &levels;
    std::vector<quint8> vip; // by code of the customer
};

quint32 brokenAt(const SlaClock &clock)
{
    if (clock.breachedRounds > (clock.breached ? 1U : 0U))
        return PromiseChunk::Before;
    const auto at = clock.breached || !clock.policy ? clock.breached : clock.nextTurn(1);
    if (!at || *at >= unpacked(PromiseChunk::Kept))
        return clock.policy ? PromiseChunk::Kept : PromiseChunk::NotPromised;
    return packed(*at);
}

/** Folds the tickets of one chunk; those of `rows` that are known are copied. */
std::shared_ptr<const PromiseChunk> chunkOf(const HistoryChunk &histories, const Promises &promises, Instant asOf,
    const PromiseChunk *known = nullptr, std::span<const quint32> rows = {})
{
    auto chunk = std::make_shared<PromiseChunk>();
    chunk->lastEvent = histories.lastEvent;
    for (auto &column : chunk->brokenAt)
        column.resize(histories.size());
    const CodeColumn &priorities = histories.dimension(std::size_t(BuiltInDimension::Priority));
    const CodeColumn &customers = histories.dimension(std::size_t(BuiltInDimension::Customer));
    SlaFold fold(promises.policies, promises.levels);
    for (std::size_t row = 0; row < histories.size(); ++row) {
        if (known && rows[row] != ChunkOrigin::Fresh) {
            for (std::size_t clock = 0; clock < SlaClockCount; ++clock)
                chunk->brokenAt[clock][row] = known->brokenAt[clock][rows[row]];
            continue;
        }
        const SlaTraits traits{priorities[row], promises.vip[customers[row]] != 0};
        const SlaClocks clocks = fold(histories.history(row), traits, asOf);
        for (std::size_t clock = 0; clock < SlaClockCount; ++clock)
            chunk->brokenAt[clock][row] = brokenAt(clocks.clocks[clock]);
    }
    return chunk;
}

} // namespace

std::shared_ptr<PromiseTable> PromiseTable::empty(std::size_t chunks, Instant asOf)
{
    auto table = std::make_shared<PromiseTable>();
    table->m_asOf = asOf;
    table->m_chunks.resize(chunks);
    return table;
}

std::shared_ptr<const PromiseTable> PromiseTable::build(
    const Histories &histories, const PromiseRecords &records, const LevelMap &levels, Instant asOf)
{
    if (records.policies.empty())
        return nullptr;
    const Promises promises(records, levels, *histories.directory);
    auto table = empty(histories.chunks.size(), asOf);
    parallelFor(std::ssize(histories.chunks), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        table->m_chunks[index] = chunkOf(*histories.chunks[index], promises, asOf);
    });
    return table;
}

std::shared_ptr<const PromiseTable> PromiseTable::updated(const PromiseTable &before, const HistoriesUpdate &update,
    const PromiseRecords &records, const LevelMap &levels, Instant asOf)
{
    const Promises promises(records, levels, *update.histories.directory);
    auto table = empty(update.origins.size(), asOf);
    // What was folded holds where nothing happens between the two instants.
    const auto usable = [&](const ChunkOrigin &origin) -> std::shared_ptr<const PromiseChunk> {
        const bool isKnown =
            origin.chunk < before.m_chunks.size() && before.m_chunks[origin.chunk]->lastEvent <= std::min(asOf, before.m_asOf);
        return isKnown ? before.m_chunks[origin.chunk] : nullptr;
    };
    parallelFor(std::ssize(update.origins), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        const ChunkOrigin &origin = update.origins[index];
        const auto old = usable(origin);
        table->m_chunks[index] =
            old && origin.rows.empty() ? old : chunkOf(*update.histories.chunks[index], promises, asOf, old.get(), origin.rows);
    });
    return table;
}

std::shared_ptr<const PromiseTable> PromiseTable::restored(Instant asOf, std::vector<std::shared_ptr<const PromiseChunk>> chunks)
{
    auto table = empty(chunks.size(), asOf);
    table->m_chunks = std::move(chunks);
    return table;
}

void PromiseTable::mark(std::size_t chunk, quint32 now, std::span<TicketFact> tickets) const
{
    for (std::size_t clock = 0; clock < SlaClockCount; ++clock) {
        const std::vector<quint32> &brokenAt = m_chunks[chunk]->brokenAt[clock];
        const bool asksReplies = static_cast<SlaClockKind>(clock) != SlaClockKind::Resolution;
        for (std::size_t row = 0; row < tickets.size(); ++row) {
            const bool isKnown = !asksReplies || tickets[row].is(TicketFact::TellsReplies);
            const unsigned promised = isKnown && brokenAt[row] != PromiseChunk::NotPromised;
            const unsigned broken = promised && brokenAt[row] <= now;
            tickets[row].promised |= static_cast<quint8>(promised << clock);
            tickets[row].broken |= static_cast<quint8>(broken << clock);
        }
    }
}

} // namespace palier
