// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/promiseblocks.h"

#include "facts/localfile/blockreader.h"
#include "facts/localfile/blockwriter.h"
#include "facts/localfile/tablesection.h"

namespace palier {

namespace {

constexpr QLatin1String SectionName{"promises"};

QByteArray encoded(const PromiseChunk &chunk)
{
    BlockWriter writer;
    writer.number(chunk.brokenAt[0].size());
    for (const std::vector<quint32> &column : chunk.brokenAt)
        writer.column(column);
    return writer.take();
}

/** Null where the bytes are not as many promises as there are tickets; each number is a promise of some kind. */
std::shared_ptr<const PromiseChunk> decoded(QByteArrayView block, const HistoryChunk &histories)
{
    const auto chunk = std::make_shared<PromiseChunk>();
    chunk->lastEvent = histories.lastEvent;
    BlockReader reader(block);
    if (reader.number() != histories.size())
        return nullptr;
    for (std::vector<quint32> &column : chunk->brokenAt)
        reader.column(histories.size(), column);
    return reader.isDone() ? chunk : nullptr;
}

} // namespace

Result<Done> storePromises(LocalFileWriter &writer, const PromiseTable &table)
{
    return storeTable(writer, SectionName, table.asOf(), table.chunks().size(),
        [&](std::size_t chunk) { return encoded(*table.chunks()[chunk]); });
}

Result<std::shared_ptr<const PromiseTable>> restorePromises(const LocalFile &file, const Histories &histories)
{
    std::vector<std::shared_ptr<const PromiseChunk>> chunks(histories.chunks.size());
    const auto asOf = restoreTable(file, SectionName, chunks.size(), [&](std::size_t chunk, QByteArrayView bytes) {
        chunks[chunk] = decoded(bytes, *histories.chunks[chunk]);
        return chunks[chunk] != nullptr;
    });
    if (!asOf)
        return asOf.error();
    return PromiseTable::restored(*asOf, std::move(chunks));
}

} // namespace palier
