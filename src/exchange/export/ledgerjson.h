// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/export/jsonwriter.h"
#include "ledger/entry.h"
#include "ledger/levelmap.h"

namespace palier {

/** Writes ledger entries as JSON, one ticket a line: {"ticket", "void", "created", "bornTier", "hops", "firstEscalation",
    "resolvedAt", "closedAt", "reopened", "episodes": [{"at", "fromUnit", "toUnit", "fromTier", "toTier", "outcome", "end", …}],
   …}, a void ticket as {"ticket", "void": true}. Instants are seconds since 1970 UTC. One thread. */
class LedgerJson
{
public:
    /** The names behind the codes of the entries; both must outlive the writer. */
    LedgerJson(const LevelMap &levels, const Directory &directory) : m_levels(levels), m_directory(directory) {}

    /** One line, with its line break. */
    QByteArray line(const QString &ticket, const QString &source, const TicketEntry &entry);

private:
    void writeEntry(const TicketEntry &entry);
    void writeEpisode(const Episode &episode);
    void instant(const char *name, const std::optional<Instant> &at);
    void name(const char *key, const Dictionary &names, quint32 code);
    void unit(const char *key, UnitId id) { name(key, m_levels.units(), id.value); }

    const LevelMap &m_levels;
    const Directory &m_directory;
    JsonWriter m_json{JsonWriter::Style::Compact};
};

} // namespace palier
