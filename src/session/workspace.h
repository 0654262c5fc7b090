// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "commands/importreport.h"
#include "commands/mapping.h"
#include "database/checker.h"
#include "database/levelstore.h"
#include "database/servicestore.h"
#include "database/sourcestore.h"
#include "database/workspaceopening.h"
#include "exchange/importer.h"
#include "metrics/workspacesettings.h"
#include "session/passwords.h"

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

    /** @param address see parseWorkspaceAddress(); opening "demo" makes the embedded demo of the clock's day where it is missing,
        which takes seconds. */
    static Result<Workspace> open(
        const QString &address, Purpose purpose, const Clock &clock = SystemClock(), const Passwords *passwords = nullptr);
    /** @param limit see Connection::open(). */
    static Result<Workspace> open(const DatabaseAddress &address, Purpose purpose, RoundTripLimit *limit = nullptr);
    /** Whether a password is missing, or wrong. */
    static bool lacksPassword(const Error &error) { return isAboutPassword(error); }
    /** Closes a workspace, and takes its file away again if open() made it: what was refused leaves nothing behind. */
    static void discardIfNew(Workspace workspace);
    /** Creates or upgrades the schema; the only way to upgrade an older file. */
    static Result<Migrated> migrate(const QString &address, const Passwords *passwords = nullptr);

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
    Result<Done> setLevels(const std::vector<LevelRecord> &levels, const std::vector<LevelRecord> &removed = {});
    /** The same within a transaction of the caller's. */
    Result<Done> writeLevels(const std::vector<LevelRecord> &levels, const std::vector<LevelRecord> &removed = {});
    Result<std::vector<CheckFinding>> check();

    // What the workspace knows besides tickets; see database/servicestore.h.
    Result<ServiceHours> serviceHours() { return palier::serviceHours(m_connection); }
    Result<std::vector<TrainingRecord>> trainings() { return palier::trainings(m_connection); }
    /** The texts of one ticket. */
    Result<std::vector<MessageRecord>> messages(const QString &source, const QString &ticket)
    {
        return palier::messages(m_connection, source, ticket);
    }
    /** What was planted in a demo; for its own check only. */
    Result<std::vector<TruthRecord>> truths() { return palier::truths(m_connection); }

    Connection &connection() { return m_connection; }

private:
    Workspace(Connection connection, bool isNew) : m_connection(std::move(connection)), m_isNew(isNew) {}

    Connection m_connection;
    bool m_isNew;
};

} // namespace palier
