// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/chunkbuilder.h"

#include <algorithm>

namespace palier {

namespace {

quint32 after(std::optional<Instant> at, Instant start)
{
    // A history whose time goes backwards is refused when it is written; here it must not become a hundred years.
    return at ? static_cast<quint32>(std::max(*at - start, Duration{0}).count()) : NotYet;
}

/** Histories from outside are shorter than that (MostLinesOfATicket). */
quint16 capped(quint32 count)
{
    return static_cast<quint16>(std::min(count, 0xffffU));
}

/** Codes start at 1 in the columns, so that 0 is "none" and an all-empty column takes no room. */
template<typename IdType>
quint32 columnCode(IdType id)
{
    return id.isValid() ? id.value + 1 : 0;
}

/** One allocation a column. */
void reserve(FactChunk &chunk, std::size_t rows)
{
    for (auto *column : {&chunk.created, &chunk.escalatedAfter, &chunk.doneAfter, &chunk.repliedAfter})
        column->reserve(rows);
    for (auto *column : {&chunk.flags, &chunk.tiersTouched, &chunk.hops, &chunk.reopens})
        column->reserve(rows);
    chunk.bornTier.reserve(rows);
}

quint16 flagsOf(const TicketEntry &entry, SourceTells tells)
{
    using F = TicketFact;
    const auto when = [](bool condition, F::Flag flag) { return condition ? static_cast<unsigned>(flag) : 0U; };
    const bool fromTier1 = std::ranges::any_of(entry.episodes, [](const Episode &episode) { return episode.fromTier == 1; });
    const bool mayFail = entry.heldSince && entry.resolvedAt == entry.heldSince;
    return static_cast<quint16>(
        when(entry.fate == Fate::Counted, F::Counted) | when(entry.fate == Fate::Outside, F::OnlyOutside) |
        when(entry.resolvedAt.has_value(), F::Resolved) | when(entry.closedAt.has_value(), F::Closed) |
        when(fromTier1, F::FromTier1) | when(entry.firstContact, F::FirstContact) | when(entry.firstLevel, F::FirstLevel) |
        when(mayFail, F::MayYetFail) | when(entry.pingPong, F::PingPong) | when(entry.onDesk, F::OnDesk) |
        when(tells.replies, F::TellsReplies));
}

} // namespace

std::shared_ptr<const FactChunk> ChunkBuilder::build(
    std::shared_ptr<const HistoryChunk> histories, const FactChunk *known, std::span<const quint32> rows)
{
    auto chunk = std::make_shared<FactChunk>();
    for (auto *codes : {&m_units, &m_agents, &m_fromUnits, &m_toUnits, &m_senders, &m_reasons})
        codes->clear();
    reserve(*chunk, histories->size());
    m_nextKnown = 0;
    for (std::size_t row = 0; row < histories->size(); ++row) {
        if (known && rows[row] != ChunkOrigin::Fresh) {
            copyTicket(*chunk, *known, rows[row]);
            continue;
        }
        const SourceId source{histories->sources[row]};
        const TicketEntry &entry = m_fold(histories->history(row), m_settings.guardsOf(source), m_asOf);
        addTicket(*chunk, entry, m_tells.at(source.value));
    }
    chunk->unit = CodeColumn(m_units);
    chunk->agent = CodeColumn(m_agents);
    chunk->fromUnit = CodeColumn(m_fromUnits);
    chunk->toUnit = CodeColumn(m_toUnits);
    chunk->sender = CodeColumn(m_senders);
    chunk->reason = CodeColumn(m_reasons);
    chunk->escalations.shrink_to_fit();
    chunk->histories = std::move(histories);
    return chunk;
}

void ChunkBuilder::copyTicket(FactChunk &chunk, const FactChunk &known, std::size_t row)
{
    chunk.created.push_back(known.created[row]);
    chunk.escalatedAfter.push_back(known.escalatedAfter[row]);
    chunk.doneAfter.push_back(known.doneAfter[row]);
    chunk.repliedAfter.push_back(known.repliedAfter[row]);
    chunk.flags.push_back(known.flags[row]);
    chunk.tiersTouched.push_back(known.tiersTouched[row]);
    chunk.hops.push_back(known.hops[row]);
    chunk.reopens.push_back(known.reopens[row]);
    chunk.bornTier.push_back(known.bornTier[row]);
    m_units.push_back(known.unit[row]);
    m_agents.push_back(known.agent[row]);
    while (m_nextKnown < known.escalations.size() && known.escalations[m_nextKnown].row < row)
        ++m_nextKnown;
    for (; m_nextKnown < known.escalations.size() && known.escalations[m_nextKnown].row == row; ++m_nextKnown) {
        chunk.escalations.push_back(known.escalations[m_nextKnown]);
        chunk.escalations.back().row = static_cast<quint16>(chunk.created.size() - 1);
        m_fromUnits.push_back(known.fromUnit[m_nextKnown]);
        m_toUnits.push_back(known.toUnit[m_nextKnown]);
        m_senders.push_back(known.sender[m_nextKnown]);
        m_reasons.push_back(known.reason[m_nextKnown]);
    }
}

void ChunkBuilder::addTicket(FactChunk &chunk, const TicketEntry &entry, SourceTells tells)
{
    const bool known = entry.fate == Fate::Counted || entry.fate == Fate::Outside;
    chunk.created.push_back(known ? packed(entry.created) : 0);
    chunk.escalatedAfter.push_back(known ? after(entry.firstEscalation, entry.created) : NotYet);
    chunk.doneAfter.push_back(known ? after(entry.doneAt(), entry.created) : NotYet);
    chunk.repliedAfter.push_back(known ? after(entry.firstReply, entry.created) : NotYet);
    chunk.flags.push_back(known ? flagsOf(entry, tells) : quint16{0});
    chunk.tiersTouched.push_back(entry.tiersTouched);
    chunk.hops.push_back(capped(entry.hops));
    chunk.reopens.push_back(capped(entry.reopens));
    chunk.bornTier.push_back(entry.bornTier);
    m_units.push_back(columnCode(entry.bornUnit));
    m_agents.push_back(columnCode(entry.agent));
    if (entry.fate == Fate::Counted) {
        for (const Episode &episode : entry.episodes)
            addEscalation(chunk, episode, tells);
    }
}

void ChunkBuilder::addEscalation(FactChunk &chunk, const Episode &episode, SourceTells tells)
{
    chunk.escalations.push_back({.at = packed(episode.at),
        .endAfter = after(episode.end, episode.at),
        .acknowledgedAfter = after(episode.acknowledged, episode.at),
        .row = static_cast<quint16>(chunk.created.size() - 1),
        .outcome = episode.outcome,
        .kind = episode.kind,
        .origin = episode.origin,
        .fromTier = episode.fromTier,
        .toTier = episode.toTier,
        .tellsAgents = tells.agents});
    m_fromUnits.push_back(columnCode(episode.fromUnit));
    m_toUnits.push_back(columnCode(episode.toUnit));
    m_senders.push_back(columnCode(episode.sender));
    m_reasons.push_back(columnCode(episode.reason));
}

} // namespace palier
