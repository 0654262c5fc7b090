// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/historyreader.h"
#include "database/workspacestate.h"
#include "facts/facttable.h"
#include "metrics/view.h"

#include <memory>
#include <optional>

namespace palier {

/** All of a workspace at one moment: read in one transaction, so that nothing in it contradicts anything else. Immutable once it
   is shared; any thread. */
struct Picture {
    WorkspaceState state;
    WorkspaceSettings settings;
    Histories histories;
    FoldSettings fold;
    bool onlyImports = true;                      // and at least one: such a workspace stands still
    std::shared_ptr<const FactTable> table;       // of foldAt(); null before
    std::shared_ptr<const PromiseTable> promises; // the same; null also where nothing is promised
    std::shared_ptr<const BusinessTime> business; // of usualCalendar(); null where there is none

    /** The instant that figures are of: that of the clock; where all sources are imports, of the last event. */
    Instant nowAt(Instant clock) const { return onlyImports ? histories.lastEvent : clock; }
    /** The oldest instant that there is anything of; `now` in an empty workspace. */
    Instant firstEvent(Instant now) const;
    /** What the figures of a view are asked with. */
    DashboardQuery query(const View &view, Instant now) const;
    /** Whether both have the same tickets and the same of everything else, so that their figures are the same. */
    bool showsTheSame(const Picture &other) const;
    /** Folds what is not folded yet, as of `now` (nothing happens after the last event). */
    void foldAt(Instant now);
};

/** The picture of these, not folded yet. */
Picture pictureOf(Histories histories, WorkspaceState state);

/** Reads all of a workspace, in as many goes as it takes: what has been read when one is stopped, loses its connection, meets a
   lock or a limit of time, is kept; the next goes on behind it, and reads again what has changed meanwhile. */
class PictureReading
{
public:
    /** Errors: those of readHistories() and readState(). After a picture, the next call begins anew. */
    Result<Picture> read(Connection &connection, const ReadProgress &goOn);

private:
    Result<Picture> finish(Connection &connection, WorkspaceState state, std::vector<qint64> changed);

    Result<std::optional<std::vector<qint64>>> changedSince(Connection &connection) const;

    std::optional<LogMark> m_begun; // the moment of what was read first; nothing: nothing yet
    LogMark m_seen;                 // of what was read last
    std::shared_ptr<Directory> m_directory;
    HistoriesBuilder m_builder;
    ReadPosition m_position;
};

/** Reads all of a workspace in one go. */
Result<Picture> readPicture(Connection &connection, const ReadProgress &goOn = {});

/** The picture after what has changed since, folded as of `now` where it was folded before. Nothing where it cannot be told what
    has changed: then readPicture(). Errors as there. */
Result<std::optional<Picture>> readChanges(Connection &connection, const Picture &before, Instant now);

} // namespace palier
