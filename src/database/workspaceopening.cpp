// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/workspaceopening.h"

#include "database/errors.h"

#include <QFileInfo>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsPurgedAtOnce = 20'000;
constexpr std::chrono::seconds PatienceForPurge{60}; // for each piece

/** Of a server: the log of a week may be long. */
Result<Done> purge(Connection &connection)
{
    while (true) {
        const auto gone = connection.statement("change_log_purge"_L1).within(PatienceForPurge).single({RowsPurgedAtOnce});
        if (!gone)
            return gone.error();
        if (gone->toInt() < RowsPurgedAtOnce)
            return Done{};
    }
}

/** Only on a database that is known to be ours. A file is changed by it: readers beside a writer, where the file system can do
   it; elsewhere SQLite keeps its older way, which is as safe. On a server it is whoever may write that keeps the change log
   short; it is housekeeping: whoever may not, or whose server takes no writes, works without it. */
Result<Done> prepareForWriting(Connection &connection)
{
    if (connection.address().isFile())
        return connection.statement("set_write_ahead"_L1).execute();
    const auto purged = purge(connection);
    return !purged && isConnectionLost(purged.error()) ? purged : Result<Done>(Done{});
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

Result<Connection> openReady(
    const DatabaseAddress &address, Access access, std::chrono::milliseconds patience, RoundTripLimit *limit)
{
    auto connection = Connection::open(address, access, patience, limit);
    if (!connection)
        return connection;
    if (const auto ready = makeReady(*connection, access); !ready)
        return ready.error();
    return connection;
}

Result<Migrated> migrateIn(const DatabaseAddress &address, RoundTripLimit *limit)
{
    auto connection = Connection::open(address, Access::Create, Connection::Patience, limit);
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

bool isMissing(const DatabaseAddress &address)
{
    return address.isFile() && !QFileInfo::exists(address.path());
}

std::optional<FileIdentity> identityOf(const DatabaseAddress &address)
{
    return address.isFile() ? fileIdentity(address.path()) : std::optional(FileIdentity{0, 0});
}

bool isConnectionLost(const Error &error)
{
    return error.code == errors::ServerLost || error.code == errors::ServerSilent;
}

bool isAboutPassword(const Error &error)
{
    return error.code == errors::PasswordMissing || error.code == errors::LoginRefused;
}

Result<bool> mayWrite(const Connection &connection)
{
    if (connection.address().isFile())
        return bool(checkSqliteFile(connection.address().path(), Access::ReadWrite));
    const auto may = connection.statement("may_write"_L1).single();
    return may ? Result<bool>(may->toBool()) : may.error();
}

Result<Connection> openWorkspace(
    const DatabaseAddress &address, Access access, std::chrono::milliseconds patience, RoundTripLimit *limit)
{
    const bool makes = access == Access::Create && isMissing(address);
    auto connection = openReady(address, access, patience, limit);
    if (makes && !connection)
        tidyUp(address.path(), connection.error());
    return connection;
}

Result<Migrated> migrateWorkspace(const DatabaseAddress &address, RoundTripLimit *limit)
{
    const bool makes = isMissing(address);
    auto migrated = migrateIn(address, limit);
    if (makes && !migrated)
        tidyUp(address.path(), migrated.error());
    return migrated;
}

} // namespace palier
