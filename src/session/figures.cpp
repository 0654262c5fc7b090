// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/figures.h"

#include "metrics/compute.h"

namespace palier {

Result<Figures> Figures::load(Workspace &workspace, const GoOn &goOn)
{
    auto picture = readPicture(workspace.connection(), goOn);
    return picture ? Result<Figures>(Figures(*std::move(picture))) : picture.error();
}

Instant Figures::defaultNow(const Clock &clock) const
{
    return m_picture.nowAt(clock.now());
}

Result<Snapshot> Figures::snapshot(Query query)
{
    m_picture.foldAt(query.now);
    query.promises = m_picture.promises;
    return compute(*m_picture.table, query);
}

void Figures::forEachEntry(Instant now, const std::function<void(const NamedEntry &)> &take) const
{
    Fold fold(m_picture.fold);
    for (const auto &chunk : histories().chunks) {
        for (std::size_t i = 0; i < chunk->size(); ++i) {
            const SourceId source{chunk->sources[i]};
            const TicketEntry &entry = fold(chunk->history(i), m_picture.fold.guardsOf(source), now);
            if (entry.fate != Fate::Absent)
                take({chunk->extId(i), directory().sources.text(source.value), entry});
        }
    }
}

} // namespace palier
