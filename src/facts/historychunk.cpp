// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/historychunk.h"

#include <algorithm>

namespace palier {

void addTells(std::vector<SourceTells> &all, const std::vector<SourceTells> &part)
{
    all.resize(std::max(all.size(), part.size()));
    for (std::size_t source = 0; source < part.size(); ++source) {
        all[source].replies = all[source].replies || part[source].replies;
        all[source].agents = all[source].agents || part[source].agents;
    }
}

const CodeColumn &HistoryChunk::dimension(std::size_t index) const
{
    static const CodeColumn nothing;
    return index < dimensions.size() ? dimensions[index] : nothing;
}

std::size_t HistoryChunk::bytes() const
{
    std::size_t sum = firstEvent.size() * 8 + events.size() * sizeof(TicketEvent) + keys.size() * sizeof(qint64) +
                      static_cast<std::size_t>(ids.size()) + sources.bytes();
    for (const CodeColumn &column : dimensions)
        sum += column.bytes();
    return sum;
}

void HistoryChunk::learn()
{
    for (std::size_t ticket = 0; ticket < size(); ++ticket) {
        const quint32 source = sources[ticket];
        if (source >= tells.size())
            tells.resize(source + 1);
        for (const TicketEvent &event : history(ticket)) {
            tells[source].replies = tells[source].replies || event.kind == EventKind::Reply;
            tells[source].agents = tells[source].agents || event.actorKind() == ActorKind::Agent;
            lastEvent = std::max(lastEvent, event.instant());
        }
    }
    if (keys.empty())
        return;
    const auto [smallest, largest] = std::ranges::minmax(keys);
    smallestKey = smallest;
    largestKey = largest;
}

HistoryChunkWriter::HistoryChunkWriter(std::size_t dimensionCount) : m_codes(dimensionCount)
{
    m_chunk->firstEvent.push_back(0);
    m_chunk->firstIdByte.push_back(0);
}

void HistoryChunkWriter::add(const TicketRow &ticket)
{
    m_chunk->events.insert(m_chunk->events.end(), ticket.events.begin(), ticket.events.end());
    m_chunk->ids.append(ticket.id);
    m_chunk->keys.push_back(ticket.key);
    m_chunk->firstEvent.push_back(static_cast<quint32>(m_chunk->events.size()));
    m_chunk->firstIdByte.push_back(static_cast<quint32>(m_chunk->ids.size()));
    m_sources.push_back(ticket.source);
    for (std::size_t dimension = 0; dimension < m_codes.size(); ++dimension)
        m_codes[dimension].push_back(dimension < ticket.dimensions.size() ? ticket.dimensions[dimension] : 0U);
}

std::shared_ptr<const HistoryChunk> HistoryChunkWriter::finish()
{
    m_chunk->events.shrink_to_fit();
    m_chunk->sources = CodeColumn(m_sources);
    for (const std::vector<quint32> &codes : m_codes)
        m_chunk->dimensions.emplace_back(codes);
    m_chunk->learn();
    return std::move(m_chunk);
}

} // namespace palier
