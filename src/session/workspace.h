// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "commands/mapping.h"
#include "database/checker.h"
#include "database/levelstore.h"
#include "database/sourcestore.h"
#include "database/workspacefile.h"
#include "exchange/importer.h"
#include "metrics/workspacesettings.h"

#include <functional>
#include <vector>

namespace palier {

/** One open workspace: what the command line and, later, the window's threads ask. Knows the order of things (open, check,
   write); no SQL text, no sentences. Used in one thread. */
class Workspace
{
public:
    /** What for: to look, to change what exists, or to change and, where there is none yet, make it. */
    enum class Purpose : quint8 { Read, Change, Make };

    /** @param address see parseWorkspaceAddress(). */
    static Result<Workspace> open(const QString &address, Purpose purpose);
    /** Closes a workspace, and takes its file away again if open() made it: what was refused leaves nothing behind. */
    static void discardIfNew(Workspace workspace);
    /** Creates or upgrades the schema; the only way to upgrade an older file. */
    static Result<Migrated> migrate(const QString &address);

    /** All or nothing; see importFile() of exchange. */
    ImportReport importFile(
        const QString &path, const Mapping &mapping, const QString &source, const std::function<bool(ImportProgress)> &goOn = {});

    Result<WorkspaceSettings> settings();
    /** Checks and stores a value; an empty one goes back to the default. Errors: those of checkedSetting(). */
    Result<Done> set(const QString &key, const QString &value);

    Result<std::vector<SourceSummary>> sources();
    Result<std::vector<LevelRecord>> levels();
    /** Every value found in the sources, mapped or not. */
    Result<std::vector<FoundValue>> foundValues();
    /** All of them or none. A level without a source is for every source that has its value.
        Errors: LevelUnknownValue where no source has the value. */
    Result<Done> setLevels(const std::vector<LevelRecord> &levels);
    Result<std::vector<CheckFinding>> check();

    Connection &connection() { return m_connection; }

private:
    Workspace(Connection connection, bool isNew) : m_connection(std::move(connection)), m_isNew(isNew) {}

    Connection m_connection;
    bool m_isNew;
};

} // namespace palier
