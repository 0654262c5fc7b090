// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"
#include "metrics/snapshot.h"
#include "metrics/workspacesettings.h"
#include "session/workspace.h"

namespace palier {

/** The histories of a workspace, read once, with all that is needed to answer questions about them. One thread. */
class Figures
{
public:
    using GoOn = std::function<bool(qint64 done, qint64 total)>;

    static Result<Figures> load(Workspace &workspace, const GoOn &goOn = {});

    const WorkspaceSettings &settings() const { return m_settings; }
    const LevelMap &levels() const { return m_fold.levels; }
    /** The time of the clock; in a workspace whose sources are all imports, of the last event. */
    Instant defaultNow(const Clock &clock) const;

    /** Empty zone and costs of the query are the caller's to fill (settings()). */
    Result<Snapshot> snapshot(const Query &query);

    struct NamedEntry {
        QString ticket; // external id
        QString source;
        const TicketEntry &entry;
    };
    /** The ledger as of `now`, ticket by ticket in the order of creation; tickets that do not exist then are left out. */
    void forEachEntry(Instant now, const std::function<void(const NamedEntry &)> &take) const;
    QString unitName(UnitId unit) const;
    /** The display name of a person, a reason … behind the codes of an entry. */
    const Directory &directory() const { return *m_histories.directory; }
    const Histories &histories() const { return m_histories; }

private:
    Figures() = default;

    WorkspaceSettings m_settings;
    Histories m_histories;
    FoldSettings m_fold;
    bool m_onlyImports = true;
    std::shared_ptr<const FactTable> m_table; // of the last asked `now`
};

} // namespace palier
