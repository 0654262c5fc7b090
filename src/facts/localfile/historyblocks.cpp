// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/historyblocks.h"

#include "facts/localfile/blockreader.h"
#include "facts/localfile/blockwriter.h"
#include "facts/localfile/directoryblocks.h"
#include "facts/localfile/eventcheck.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace palier {

namespace {

constexpr QLatin1String HistorySection{"histories"};

/** How many events, or bytes of an id, each ticket has. */
void putCounts(BlockWriter &writer, const std::vector<quint32> &first)
{
    writer.column(first.size() - 1, [&](std::size_t i) { return first[i + 1] - first[i]; });
}

/** Where those of each ticket begin, one more than tickets; none where they do not add up to `total`. */
std::vector<quint32> firstsIn(BlockReader &reader, std::size_t tickets, qsizetype total, quint64 least)
{
    std::vector<quint32> first{0};
    first.reserve(tickets + 1);
    const auto all = static_cast<quint64>(total);
    reader.column(tickets, [&](std::size_t, quint64 count) {
        if (count < least || count > all - first.back())
            return reader.fail();
        first.push_back(static_cast<quint32>(first.back() + count));
    });
    if (first.size() != tickets + 1 || first.back() != all)
        reader.fail();
    return first;
}

/** Column by column: what stands in one is alike. */
void putEvents(BlockWriter &writer, const std::vector<TicketEvent> &events)
{
    const auto column = [&](auto member) { writer.column(events.size(), [&](std::size_t i) { return events[i].*member; }); };
    column(&TicketEvent::at);
    column(&TicketEvent::value);
    column(&TicketEvent::actor);
    column(&TicketEvent::group);
    column(&TicketEvent::reason);
    column(&TicketEvent::bits);
}

std::vector<TicketEvent> eventsIn(BlockReader &reader, QByteArrayView kinds)
{
    std::vector<TicketEvent> events(reader.failed() ? 0 : static_cast<std::size_t>(kinds.size()));
    for (std::size_t i = 0; i < events.size(); ++i)
        events[i].kind = static_cast<EventKind>(kinds[static_cast<qsizetype>(i)]);
    const auto column = [&](auto member) {
        reader.column(events.size(), [&](std::size_t i, quint64 number) {
            events[i].*member = static_cast<std::remove_reference_t<decltype(events[i].*member)>>(number);
        });
    };
    column(&TicketEvent::at);
    column(&TicketEvent::value);
    column(&TicketEvent::actor);
    column(&TicketEvent::group);
    column(&TicketEvent::reason);
    column(&TicketEvent::bits);
    return events;
}

bool readTickets(BlockReader &reader, HistoryChunk &chunk, const Directory &directory)
{
    const QByteArrayView kinds = reader.bytes();
    const QByteArrayView ids = reader.bytes();
    const auto tickets = static_cast<std::size_t>(reader.number());
    constexpr qsizetype Most = std::numeric_limits<quint32>::max();
    if (reader.failed() || tickets == 0 || tickets > HistoryChunk::MostTickets || kinds.size() > Most || ids.size() > Most)
        return false;
    chunk.firstEvent = firstsIn(reader, tickets, kinds.size(), 1);
    chunk.firstIdByte = firstsIn(reader, tickets, ids.size(), 0);
    chunk.ids = ids.toByteArray();
    reader.column(tickets, chunk.keys);
    chunk.sources = reader.codes(tickets, directory.sources.size());
    const quint64 dimensions = reader.number();
    if (reader.failed() || dimensions > directory.dimensions.size())
        return false;
    for (std::size_t i = 0; i < dimensions; ++i)
        chunk.dimensions.push_back(reader.codes(tickets, directory.dimensions[i].values.size()));
    chunk.events = eventsIn(reader, kinds);
    return reader.isDone();
}

bool isInOrder(const HistoryChunk &chunk)
{
    for (std::size_t ticket = 1; ticket < chunk.size(); ++ticket) {
        if (chunk.order(ticket) < chunk.order(ticket - 1))
            return false;
    }
    return true;
}

bool areInOrder(const std::vector<std::shared_ptr<const HistoryChunk>> &chunks)
{
    return std::ranges::adjacent_find(chunks,
               [](const auto &one, const auto &next) { return next->order(0) < one->order(one->size() - 1); }) == chunks.end();
}

} // namespace

QByteArray encodedHistories(const HistoryChunk &chunk)
{
    BlockWriter writer;
    QByteArray kinds;
    for (const TicketEvent &event : chunk.events)
        kinds.append(static_cast<char>(event.kind));
    writer.bytes(kinds);
    writer.bytes(chunk.ids);
    writer.number(chunk.size());
    putCounts(writer, chunk.firstEvent);
    putCounts(writer, chunk.firstIdByte);
    writer.column(chunk.keys);
    writer.column(chunk.size(), chunk.sources);
    writer.number(chunk.dimensions.size());
    for (const CodeColumn &codes : chunk.dimensions)
        writer.column(chunk.size(), codes);
    putEvents(writer, chunk.events);
    return writer.take();
}

std::shared_ptr<const HistoryChunk> decodedHistories(QByteArrayView block, const Directory &directory)
{
    const auto chunk = std::make_shared<HistoryChunk>();
    BlockReader reader(block);
    const EventCheck isPossible(directory);
    if (!readTickets(reader, *chunk, directory) || !std::ranges::all_of(chunk->events, isPossible) || !isInOrder(*chunk))
        return nullptr;
    chunk->learn();
    return chunk;
}

Result<Done> storeHistories(LocalFileWriter &writer, const Histories &histories)
{
    if (auto stored = storeDirectory(writer, *histories.directory); !stored)
        return stored;
    return writer.addSection(
        HistorySection, histories.chunks.size(), [&](std::size_t block) { return encodedHistories(*histories.chunks[block]); });
}

Result<Histories> restoreHistories(const LocalFile &file)
{
    const auto directory = restoreDirectory(file);
    if (!directory)
        return directory.error();
    std::vector<std::shared_ptr<const HistoryChunk>> chunks(file.blocks(HistorySection));
    const auto read = file.readSection(HistorySection, [&](std::size_t block, QByteArrayView bytes) {
        chunks[block] = decodedHistories(bytes, **directory);
        return chunks[block] != nullptr;
    });
    if (!read)
        return read.error();
    if (!areInOrder(chunks))
        return file.damage(HistorySection);
    return Histories::of(*directory, std::move(chunks));
}

} // namespace palier
