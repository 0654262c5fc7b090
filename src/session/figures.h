// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "metrics/snapshot.h"
#include "session/picture.h"
#include "session/workspace.h"

#include <functional>
#include <memory>

namespace palier {

/** The histories of a workspace, read once, with all that is needed to answer questions about them. One thread. */
class Figures
{
public:
    /** Told how many tickets of how many are read; false cancels. */
    using GoOn = std::function<bool(qint64 done, qint64 total)>;

    static Result<Figures> load(Workspace &workspace, const GoOn &goOn = {});

    const WorkspaceSettings &settings() const { return m_picture.settings; }
    const LevelMap &levels() const { return m_picture.fold.levels; }
    const Histories &histories() const { return m_picture.histories; }
    const Directory &directory() const { return *m_picture.histories.directory; }

    /** The open hours in which durations can be counted; null where the workspace has no calendar. */
    const std::shared_ptr<const BusinessTime> &business() const { return m_picture.business; }

    /** The time of the clock; in a workspace whose sources are all imports, of the last event. */
    Instant defaultNow(const Clock &clock) const;

    /** The figures of a query, folded as of its `now`; its zone and costs are the caller's to fill (settings()), its
       promises are not. */
    Result<Snapshot> snapshot(Query query);

    struct NamedEntry {
        QString ticket; // external id
        QString source;
        const TicketEntry &entry;
    };
    /** The ledger as of `now`, ticket by ticket in the order of creation, void ones too; not those that do not exist then. */
    void forEachEntry(Instant now, const std::function<void(const NamedEntry &)> &take) const;

private:
    explicit Figures(Picture picture) : m_picture(std::move(picture)) {}

    Picture m_picture; // folded as of the last asked instant
};

} // namespace palier
