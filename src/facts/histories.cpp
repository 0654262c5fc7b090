// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/histories.h"

#include <algorithm>
#include <utility>

namespace palier {

Histories Histories::of(std::shared_ptr<const Directory> directory, std::vector<std::shared_ptr<const HistoryChunk>> chunks)
{
    Histories histories;
    for (const auto &chunk : chunks) {
        histories.ticketCount += static_cast<qint64>(chunk->size());
        histories.eventCount += static_cast<qint64>(chunk->events.size());
        histories.lastEvent = std::max(histories.lastEvent, chunk->lastEvent);
        addTells(histories.tells, chunk->tells);
    }
    histories.directory = std::move(directory);
    histories.chunks = std::move(chunks);
    return histories;
}

std::size_t Histories::bytes() const
{
    std::size_t sum = 0;
    for (const auto &chunk : chunks)
        sum += chunk->bytes();
    return sum;
}

void HistoriesBuilder::add(const TicketHistory &ticket)
{
    if (ticket.events.empty())
        return;
    const QByteArray id = ticket.extId.toUtf8();
    m_headers.push_back({.order = {ticket.events.front().at, ticket.source.value, ticket.key},
        .events = static_cast<quint32>(ticket.events.size()),
        .firstEvent = m_events.size(),
        .firstIdByte = static_cast<quint64>(m_ids.size()),
        .firstDimension = m_dimensions.size(),
        .idBytes = static_cast<quint32>(id.size()),
        .dimensions = static_cast<quint32>(ticket.dimensions.size())});
    m_events.insert(m_events.end(), ticket.events.begin(), ticket.events.end());
    m_dimensions.insert(m_dimensions.end(), ticket.dimensions.begin(), ticket.dimensions.end());
    m_ids += id;
}

Histories HistoriesBuilder::finish(std::shared_ptr<const Directory> directory)
{
    // Stable for tickets that no reader has numbered: they keep the order in which they came.
    std::ranges::stable_sort(m_headers, {}, &Header::order);
    std::vector<std::shared_ptr<const HistoryChunk>> chunks;
    for (std::size_t first = 0; first < m_headers.size(); first += HistoryChunk::MostTickets) {
        const std::size_t count = std::min(HistoryChunk::MostTickets, m_headers.size() - first);
        chunks.push_back(chunk(std::span(m_headers).subspan(first, count), directory->dimensions.size()));
    }
    *this = {};
    return Histories::of(std::move(directory), std::move(chunks));
}

TicketRow HistoriesBuilder::row(const Header &header) const
{
    return {.key = header.order.key,
        .source = header.order.source,
        .id = QByteArrayView(m_ids).sliced(static_cast<qsizetype>(header.firstIdByte), header.idBytes),
        .dimensions = std::span(m_dimensions).subspan(header.firstDimension, header.dimensions),
        .events = std::span(m_events).subspan(header.firstEvent, header.events)};
}

std::shared_ptr<const HistoryChunk> HistoriesBuilder::chunk(std::span<const Header> headers, std::size_t dimensionCount) const
{
    HistoryChunkWriter writer(dimensionCount);
    for (const Header &header : headers)
        writer.add(row(header));
    return writer.finish();
}

} // namespace palier
