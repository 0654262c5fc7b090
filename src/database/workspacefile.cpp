// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/workspacefile.h"

#include "database/errors.h"
#include "database/sqlite/sqlitefile.h"

#include <QFileInfo>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** Readers beside a writer, where the file system can do it: elsewhere SQLite keeps its older way, which is as safe. Only on a
   file that is known to be ours, for it changes the file. */
Result<Done> prepareForWriting(Connection &connection)
{
    return connection.statement("set_write_ahead"_L1).execute();
}

/** Only what is still empty is made ours without being asked; an older schema is migrated by migrateWorkspace() alone. */
Result<Done> makeReady(Connection &connection, Access access)
{
    const auto version = schemaVersion(connection);
    if (version && *version == 0 && access == Access::Create) {
        if (const auto migrated = migrate(connection); !migrated)
            return migrated.error();
    }
    auto newest = requireNewestSchema(connection);
    return newest && connection.isWritable() ? prepareForWriting(connection) : newest;
}

Result<Connection> openReady(const QString &path, Access access, std::chrono::milliseconds patience)
{
    auto connection = Connection::openSqlite(path, access, patience);
    if (!connection)
        return connection;
    if (const auto ready = makeReady(*connection, access); !ready)
        return ready.error();
    return connection;
}

Result<Migrated> migrateFile(const QString &path)
{
    auto connection = Connection::openSqlite(path, Access::Create);
    if (!connection)
        return connection.error();
    auto migrated = migrate(*connection);
    if (!migrated)
        return migrated;
    if (const auto prepared = prepareForWriting(*connection); !prepared)
        return prepared.error();
    return migrated;
}

/** An empty file that we made and could not fill. Locked: somebody else is filling it. */
void tidyUp(const QString &path, const Error &failure)
{
    if (failure.code != errors::DatabaseLocked && QFileInfo(path).size() == 0)
        removeSqliteFile(path);
}

} // namespace

Result<Connection> openWorkspace(const QString &path, Access access, std::chrono::milliseconds patience)
{
    const bool makes = access == Access::Create && !QFileInfo::exists(path);
    auto connection = openReady(path, access, patience);
    if (makes && !connection)
        tidyUp(path, connection.error());
    return connection;
}

Result<Migrated> migrateWorkspace(const QString &path)
{
    const bool makes = !QFileInfo::exists(path);
    auto migrated = migrateFile(path);
    if (makes && !migrated)
        tidyUp(path, migrated.error());
    return migrated;
}

} // namespace palier
