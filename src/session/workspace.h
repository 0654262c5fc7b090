// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "commands/mapping.h"
#include "database/checker.h"
#include "database/connection.h"
#include "database/levelstore.h"
#include "database/migrator.h"
#include "database/sourcestore.h"
#include "exchange/importer.h"
#include "ledger/records.h"
#include "metrics/workspacesettings.h"

#include <functional>
#include <memory>
#include <vector>

namespace palier {

/** One open workspace: what the command line and, later, the window's threads ask. Knows the order of things (open, migrate,
    read, fold, compute); no SQL text, no sentences. Used in one thread. */
class Workspace
{
public:
    /** What for: to look, to change what exists, or to change and, where there is none yet, make it. */
    enum class Purpose { Read, Change, Make };

    static Result<Workspace> open(const QString &address, Purpose purpose);
    /** Creates or upgrades the schema; the only way to upgrade an older file. */
    static Result<Migrated> migrate(const QString &address);

    ImportReport importFile(
        const QString &path, const Mapping &mapping, const QString &source, const std::function<bool(ImportProgress)> &goOn = {});

    Result<WorkspaceSettings> settings();
    Result<Done> set(const QString &key, const QString &value);

    Result<std::vector<SourceSummary>> sources();
    Result<std::vector<LevelRecord>> levels();
    /** Every value found in the sources, mapped or not. */
    Result<std::vector<PlaceSummary>> places();
    Result<Done> setLevel(const LevelRecord &level);
    Result<std::vector<Error>> check();

    Connection &connection() { return *m_connection; }

private:
    explicit Workspace(Connection connection) : m_connection(std::make_unique<Connection>(std::move(connection))) {}

    std::unique_ptr<Connection> m_connection;
};

} // namespace palier
