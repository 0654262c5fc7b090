// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"

namespace palier {

/** Folds the tickets of one history chunk into columns. One thread. */
class ChunkBuilder
{
public:
    /** @param tells by source. */
    ChunkBuilder(const FoldSettings &settings, const std::vector<SourceTells> &tells, Instant asOf)
        : m_settings(settings), m_tells(tells), m_asOf(asOf), m_fold(settings)
    {}

    /** @param known facts that hold for some of these tickets, if any. @param rows where: by row, its row there or
        ChunkOrigin::Fresh. */
    std::shared_ptr<const FactChunk> build(
        std::shared_ptr<const HistoryChunk> histories, const FactChunk *known = nullptr, std::span<const quint32> rows = {});

private:
    void copyTicket(FactChunk &chunk, const FactChunk &known, std::size_t row);
    void addTicket(FactChunk &chunk, const TicketEntry &entry, SourceTells tells);
    void addEscalation(FactChunk &chunk, const Episode &episode, SourceTells tells);

    const FoldSettings &m_settings;
    const std::vector<SourceTells> &m_tells;
    Instant m_asOf;
    Fold m_fold;
    std::size_t m_nextKnown = 0; // escalation of `known` that was not looked at yet
    std::vector<quint32> m_units, m_agents, m_fromUnits, m_toUnits, m_senders, m_reasons;
};

} // namespace palier
