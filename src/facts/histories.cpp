// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/histories.h"

#include <algorithm>
#include <utility>

namespace palier {

std::size_t Histories::bytes() const
{
    std::size_t sum = 0;
    for (const auto &chunk : chunks) {
        sum += chunk->firstEvent.size() * 8 + chunk->events.size() * sizeof(TicketEvent) +
               static_cast<std::size_t>(chunk->ids.size());
        sum += chunk->sources.bytes();
        for (const CodeColumn &column : chunk->dimensions)
            sum += column.bytes();
    }
    return sum;
}

void HistoriesBuilder::add(const TicketHistory &ticket)
{
    if (ticket.events.empty())
        return;
    const QByteArray id = ticket.extId.toUtf8();
    m_headers.push_back({.created = ticket.events.front().at,
        .events = static_cast<quint32>(ticket.events.size()),
        .firstEvent = m_events.size(),
        .firstIdByte = static_cast<quint64>(m_ids.size()),
        .firstDimension = m_dimensions.size(),
        .idBytes = static_cast<quint32>(id.size()),
        .dimensions = static_cast<quint32>(ticket.dimensions.size()),
        .source = ticket.source.value});
    m_events.insert(m_events.end(), ticket.events.begin(), ticket.events.end());
    m_dimensions.insert(m_dimensions.end(), ticket.dimensions.begin(), ticket.dimensions.end());
    m_ids += id;
    for (const TicketEvent &event : ticket.events)
        learn(ticket.source, event);
}

void HistoriesBuilder::learn(SourceId source, const TicketEvent &event)
{
    if (source.value >= m_tells.size())
        m_tells.resize(source.value + 1);
    SourceTells &tells = m_tells[source.value];
    tells.replies = tells.replies || event.kind == EventKind::Reply;
    tells.agents = tells.agents || event.actorKind() == ActorKind::Agent;
}

Histories HistoriesBuilder::finish(std::shared_ptr<const Directory> directory)
{
    // Equal instants keep the order in which the source gave the tickets: the layout is the same at every start.
    std::ranges::stable_sort(m_headers, {}, &Header::created);
    Histories histories;
    for (std::size_t first = 0; first < m_headers.size(); first += HistoryChunk::MostTickets) {
        const std::size_t count = std::min(HistoryChunk::MostTickets, m_headers.size() - first);
        histories.chunks.push_back(chunk(std::span(m_headers).subspan(first, count), directory->dimensions.size()));
    }
    histories.directory = std::move(directory);
    histories.ticketCount = static_cast<qint64>(m_headers.size());
    histories.eventCount = static_cast<qint64>(m_events.size());
    const auto last = std::ranges::max_element(m_events, {}, &TicketEvent::at);
    histories.lastEvent = last == m_events.end() ? Instant{} : last->instant();
    histories.tells = std::move(m_tells);
    *this = {};
    return histories;
}

std::shared_ptr<const HistoryChunk> HistoriesBuilder::chunk(std::span<const Header> headers, std::size_t dimensionCount) const
{
    auto chunk = std::make_shared<HistoryChunk>();
    chunk->firstEvent.push_back(0);
    chunk->firstIdByte.push_back(0);
    std::vector<quint32> sources;
    for (const Header &header : headers) {
        const auto first = m_events.begin() + static_cast<std::ptrdiff_t>(header.firstEvent);
        chunk->events.insert(chunk->events.end(), first, first + header.events);
        chunk->ids.append(m_ids.constData() + header.firstIdByte, header.idBytes);
        chunk->firstEvent.push_back(static_cast<quint32>(chunk->events.size()));
        chunk->firstIdByte.push_back(static_cast<quint32>(chunk->ids.size()));
        sources.push_back(header.source);
    }
    chunk->events.shrink_to_fit();
    chunk->sources = CodeColumn(sources);
    chunk->dimensions = dimensionColumns(headers, dimensionCount);
    return chunk;
}

std::vector<CodeColumn> HistoriesBuilder::dimensionColumns(std::span<const Header> headers, std::size_t dimensionCount) const
{
    std::vector<CodeColumn> columns;
    std::vector<quint32> codes(headers.size());
    for (std::size_t dimension = 0; dimension < dimensionCount; ++dimension) {
        std::ranges::transform(headers, codes.begin(), [&](const Header &header) {
            return dimension < header.dimensions ? m_dimensions[header.firstDimension + dimension] : 0U;
        });
        columns.emplace_back(codes);
    }
    return columns;
}

} // namespace palier
