// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/facttable.h"

#include "base/parallel.h"
#include "facts/chunkbuilder.h"

#include <algorithm>

namespace palier {

namespace {

template<typename... Columns>
std::size_t bytesOf(const Columns &...columns)
{
    return ((columns.size() * sizeof(typename Columns::value_type)) + ...);
}

} // namespace

std::size_t FactChunk::bytes() const
{
    std::size_t sum =
        bytesOf(created, escalatedAfter, doneAfter, repliedAfter, flags, tiersTouched, hops, reopens, bornTier, escalations);
    for (const CodeColumn *column : {&unit, &agent, &fromUnit, &toUnit, &sender, &reason})
        sum += column->bytes();
    for (const CodeColumn &column : histories->dimensions)
        sum += column.bytes();
    return sum;
}

std::shared_ptr<FactTable> FactTable::empty(const Histories &histories, FoldSettings settings, Instant asOf)
{
    auto table = std::make_shared<FactTable>();
    table->m_directory = histories.directory;
    table->m_settings = std::move(settings);
    table->m_tells = histories.tells;
    table->m_asOf = asOf;
    table->m_chunks.resize(histories.chunks.size());
    return table;
}

std::shared_ptr<const FactTable> FactTable::build(const Histories &histories, FoldSettings settings, Instant asOf)
{
    auto table = empty(histories, std::move(settings), asOf);
    parallelFor(static_cast<qsizetype>(histories.chunks.size()), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        table->m_chunks[index] = ChunkBuilder(table->m_settings, table->m_tells, asOf).build(histories.chunks[index]);
    });
    return table;
}

/** The facts of a chunk's former self, where they still hold for its unchanged tickets: nothing of them happens between the two
    instants, and the sources tell what they told. */
std::shared_ptr<const FactChunk> FactTable::usableOrigin(const FactTable &before, const ChunkOrigin &origin) const
{
    if (origin.chunk >= before.m_chunks.size() || m_tells != before.m_tells)
        return nullptr;
    const auto &chunk = before.m_chunks[origin.chunk];
    return chunk->histories->lastEvent <= std::min(m_asOf, before.m_asOf) ? chunk : nullptr;
}

std::shared_ptr<const FactTable> FactTable::updated(
    const FactTable &before, const HistoriesUpdate &update, FoldSettings settings, Instant asOf)
{
    auto table = empty(update.histories, std::move(settings), asOf);
    parallelFor(static_cast<qsizetype>(update.origins.size()), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        const ChunkOrigin &origin = update.origins[index];
        const auto old = table->usableOrigin(before, origin);
        const auto &histories = update.histories.chunks[index];
        if (old && origin.rows.empty())
            table->m_chunks[index] = old;
        else
            table->m_chunks[index] =
                ChunkBuilder(table->m_settings, table->m_tells, asOf).build(histories, old.get(), origin.rows);
    });
    return table;
}

std::shared_ptr<const FactTable> FactTable::restored(
    const Histories &histories, FoldSettings settings, Instant asOf, std::vector<std::shared_ptr<const FactChunk>> chunks)
{
    auto table = empty(histories, std::move(settings), asOf);
    table->m_chunks = std::move(chunks);
    return table;
}

std::size_t FactTable::bytes() const
{
    std::size_t sum = 0;
    for (const auto &chunk : m_chunks)
        sum += chunk->bytes();
    return sum;
}

} // namespace palier
