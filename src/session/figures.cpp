// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/figures.h"

#include "database/historyreader.h"
#include "metrics/compute.h"

#include <algorithm>

namespace palier {

Result<Figures> Figures::load(Workspace &workspace, const GoOn &goOn)
{
    Figures figures;
    auto settings = workspace.settings();
    if (!settings)
        return settings.error();
    figures.m_settings = *std::move(settings);
    auto directory = std::make_shared<Directory>();
    HistoriesBuilder builder;
    const auto take = [&builder](TicketHistory &&ticket) { builder.add(ticket); };
    if (const auto read = readHistories(workspace.connection(), *directory, take, goOn); !read)
        return read.error();
    figures.m_histories = builder.finish(std::move(directory));
    if (const auto levels = figures.loadLevels(workspace); !levels)
        return levels.error();
    if (const auto sources = figures.loadSources(workspace); !sources)
        return sources.error();
    return figures;
}

Result<Done> Figures::loadLevels(Workspace &workspace)
{
    const auto records = workspace.levels();
    if (!records)
        return records.error();
    m_fold.levels = LevelMap(*records, directory());
    m_fold.reopenWindow = m_settings.reopenWindow();
    return Done{};
}

Result<Done> Figures::loadSources(Workspace &workspace)
{
    const auto sources = workspace.sources();
    if (!sources)
        return sources.error();
    m_onlyImports = std::ranges::all_of(*sources, &SourceSummary::isImport) && !sources->empty();
    for (const QString &name : directory().sources.texts()) {
        const auto found = std::ranges::find(*sources, name, &SourceSummary::name);
        m_fold.guards.push_back(m_settings.guards(name, found != sources->end() && found->isImport));
    }
    return Done{};
}

Instant Figures::defaultNow(const Clock &clock) const
{
    return m_onlyImports ? m_histories.lastEvent : clock.now();
}

Result<Snapshot> Figures::snapshot(const Query &query)
{
    const Instant asOf = std::min(query.now, m_histories.lastEvent); // nothing happens after the last event
    if (!m_facts || m_facts->asOf() != asOf)
        m_facts = FactTable::build(m_histories, m_fold, asOf);
    return compute(*m_facts, query);
}

void Figures::forEachEntry(Instant now, const std::function<void(const NamedEntry &)> &take) const
{
    Fold fold(m_fold.levels, m_fold.reopenWindow);
    for (const auto &chunk : m_histories.chunks) {
        for (std::size_t i = 0; i < chunk->size(); ++i) {
            const SourceId source{chunk->sources[i]};
            const TicketEntry &entry = fold(chunk->history(i), m_fold.guardsOf(source), now);
            if (entry.fate != Fate::Absent)
                take({chunk->extId(i), directory().sources.text(source.value), entry});
        }
    }
}

} // namespace palier
