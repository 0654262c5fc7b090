// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/factblocks.h"

#include "facts/localfile/blockreader.h"
#include "facts/localfile/blockwriter.h"
#include "facts/localfile/tablesection.h"

#include <algorithm>

namespace palier {

namespace {

constexpr QLatin1String FactSection{"facts"};

constexpr quint32 AllFlags = 2 * TicketFact::TellsReplies - 1;

void putTickets(BlockWriter &writer, const FactChunk &chunk)
{
    writer.number(chunk.size());
    for (const auto *column : {&chunk.created, &chunk.escalatedAfter, &chunk.doneAfter, &chunk.repliedAfter})
        writer.column(*column);
    for (const auto *column : {&chunk.flags, &chunk.tiersTouched, &chunk.hops, &chunk.reopens})
        writer.column(*column);
    writer.column(chunk.bornTier);
    writer.column(chunk.size(), chunk.unit);
    writer.column(chunk.size(), chunk.agent);
}

/** How many codes each kind of name has in the columns, 0 being none. */
struct CodeLimits {
    CodeLimits(const Directory &directory, const FoldSettings &settings)
        : units(quint64{settings.levels.units().size()} + 1),
          agents(quint64{directory.agents.size()} + 1),
          reasons(quint64{directory.reasons.size()} + 1)
    {}

    quint64 units, agents, reasons;
};

bool readTickets(BlockReader &reader, FactChunk &chunk, const CodeLimits &limits)
{
    const std::size_t tickets = chunk.histories->size();
    if (reader.number() != tickets)
        return false;
    for (auto *column : {&chunk.created, &chunk.escalatedAfter, &chunk.doneAfter, &chunk.repliedAfter})
        reader.column(tickets, *column);
    for (auto *column : {&chunk.flags, &chunk.tiersTouched, &chunk.hops, &chunk.reopens})
        reader.column(tickets, *column);
    reader.column(tickets, chunk.bornTier);
    chunk.unit = reader.codes(tickets, limits.units);
    chunk.agent = reader.codes(tickets, limits.agents);
    return !reader.failed();
}

/** Calls task(member) for each column of EscalationFact but `outcome`. */
template<typename Task>
void forEachEscalationColumn(Task task)
{
    task(&EscalationFact::at);
    task(&EscalationFact::endAfter);
    task(&EscalationFact::acknowledgedAfter);
    task(&EscalationFact::row);
    task(&EscalationFact::fromTier);
    task(&EscalationFact::toTier);
}

/** The small ones share a byte each. */
quint8 packedKinds(const EscalationFact &fact)
{
    return static_cast<quint8>(static_cast<unsigned>(fact.outcome) | static_cast<unsigned>(fact.kind) << 3U |
                               static_cast<unsigned>(fact.tellsAgents) << 5U);
}

void unpackKinds(EscalationFact &fact, quint8 kinds)
{
    fact.outcome = static_cast<Outcome>(kinds & 7U);
    fact.kind = static_cast<EscalationKind>(kinds >> 3U & 3U);
    fact.tellsAgents = kinds >> 5U & 1U;
}

void putEscalations(BlockWriter &writer, const FactChunk &chunk)
{
    const std::vector<EscalationFact> &facts = chunk.escalations;
    QByteArray kinds;
    for (const EscalationFact &fact : facts)
        kinds.append(static_cast<char>(packedKinds(fact)));
    writer.bytes(kinds);
    writer.column(facts.size(), [&](std::size_t i) { return static_cast<quint8>(facts[i].origin); });
    forEachEscalationColumn([&](auto member) { writer.column(facts.size(), [&](std::size_t i) { return facts[i].*member; }); });
    for (const CodeColumn *codes : {&chunk.fromUnit, &chunk.toUnit, &chunk.sender, &chunk.reason})
        writer.column(facts.size(), *codes);
}

void readEscalations(BlockReader &reader, FactChunk &chunk, const CodeLimits &limits)
{
    std::vector<EscalationFact> &facts = chunk.escalations;
    const QByteArrayView kinds = reader.bytes();
    facts.resize(static_cast<std::size_t>(kinds.size()));
    for (std::size_t i = 0; i < facts.size(); ++i)
        unpackKinds(facts[i], static_cast<quint8>(kinds[static_cast<qsizetype>(i)]));
    reader.column(facts.size(), [&](std::size_t i, quint64 number) { facts[i].origin = static_cast<ActorKind>(number); });
    forEachEscalationColumn([&](auto member) {
        reader.column(facts.size(), [&](std::size_t i, quint64 number) {
            facts[i].*member = static_cast<std::remove_reference_t<decltype(facts[i].*member)>>(number);
        });
    });
    chunk.fromUnit = reader.codes(facts.size(), limits.units);
    chunk.toUnit = reader.codes(facts.size(), limits.units);
    chunk.sender = reader.codes(facts.size(), limits.agents);
    chunk.reason = reader.codes(facts.size(), limits.reasons);
}

/** What reading does not check: whoever uses the columns takes numbers as indexes of what there is. */
bool areTicketsPossible(const FactChunk &chunk)
{
    return std::ranges::all_of(chunk.flags, [](quint16 flags) { return flags <= AllFlags; }) &&
           std::ranges::all_of(chunk.bornTier, [](quint8 tier) { return tier <= HighestTier; }) &&
           std::ranges::all_of(chunk.created, [](quint32 at) { return at < packed(LatestInstant); });
}

bool areEscalationsPossible(const FactChunk &chunk)
{
    const auto isPossible = [&](const EscalationFact &fact) {
        return fact.at < packed(LatestInstant) && fact.row < chunk.size() &&
               static_cast<std::size_t>(fact.outcome) < OutcomeCount &&
               static_cast<std::size_t>(fact.kind) < EnumNames<EscalationKind>::names.size() &&
               static_cast<std::size_t>(fact.origin) < EnumNames<ActorKind>::names.size() && fact.fromTier <= HighestTier &&
               fact.toTier <= HighestTier;
    };
    return std::ranges::all_of(chunk.escalations, isPossible) &&
           std::ranges::is_sorted(chunk.escalations, {}, &EscalationFact::row);
}

} // namespace

QByteArray encodedFacts(const FactChunk &chunk)
{
    BlockWriter writer;
    putTickets(writer, chunk);
    putEscalations(writer, chunk);
    return writer.take();
}

std::shared_ptr<const FactChunk> decodedFacts(
    QByteArrayView block, std::shared_ptr<const HistoryChunk> histories, const Directory &directory, const FoldSettings &settings)
{
    const auto chunk = std::make_shared<FactChunk>();
    chunk->histories = std::move(histories);
    BlockReader reader(block);
    const CodeLimits limits(directory, settings);
    if (!readTickets(reader, *chunk, limits))
        return nullptr;
    readEscalations(reader, *chunk, limits);
    return reader.isDone() && areTicketsPossible(*chunk) && areEscalationsPossible(*chunk) ? chunk : nullptr;
}

Result<Done> storeFacts(LocalFileWriter &writer, const FactTable &table)
{
    return storeTable(writer, FactSection, table.asOf(), table.chunks().size(),
        [&](std::size_t chunk) { return encodedFacts(*table.chunks()[chunk]); });
}

Result<std::shared_ptr<const FactTable>> restoreFacts(const LocalFile &file, const Histories &histories, FoldSettings settings)
{
    std::vector<std::shared_ptr<const FactChunk>> chunks(histories.chunks.size());
    const auto asOf = restoreTable(file, FactSection, chunks.size(), [&](std::size_t chunk, QByteArrayView bytes) {
        chunks[chunk] = decodedFacts(bytes, histories.chunks[chunk], *histories.directory, settings);
        return chunks[chunk] != nullptr;
    });
    if (!asOf)
        return asOf.error();
    return FactTable::restored(histories, std::move(settings), *asOf, std::move(chunks));
}

} // namespace palier
