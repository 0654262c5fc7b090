// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/facttable.h"

#include "base/parallel.h"
#include "facts/chunkbuilder.h"

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

std::shared_ptr<const FactTable> FactTable::build(const Histories &histories, FoldSettings settings, Instant asOf)
{
    auto table = std::make_shared<FactTable>();
    table->m_directory = histories.directory;
    table->m_settings = std::move(settings);
    table->m_asOf = asOf;
    table->m_chunks.resize(histories.chunks.size());
    parallelFor(static_cast<qsizetype>(histories.chunks.size()), [&](qsizetype i) {
        const auto index = static_cast<std::size_t>(i);
        table->m_chunks[index] = ChunkBuilder(table->m_settings, histories.tells, asOf).build(histories.chunks[index]);
    });
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
