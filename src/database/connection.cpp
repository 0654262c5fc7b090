// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection.h"

#include "base/filesizelimit.h"
#include "database/errors.h"
#include "database/postgresql/serverlogin.h"
#include "database/sqlite/sqliteerror.h"
#include "database/sqlite/sqlitefile.h"

#include <QSqlError>

#include <QFileInfo>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

bool mayWrite(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

/** A write-ahead database asks even its readers to make files beside it. */
bool lacksFilesBeside(const Error &error)
{
    return error.code == errors::CannotOpenFiles || error.code == errors::FileReadOnly;
}

} // namespace

Connection::Connection(const DatabaseAddress &address, Access access)
    : m_handle(std::make_unique<ConnectionHandle>(address)), m_access(access)
{}

Result<Connection> Connection::open(
    const DatabaseAddress &address, Access access, std::chrono::milliseconds patience, RoundTripLimit *limit)
{
    if (const auto driver = driverOf(address.dialect()); !QSqlDatabase::isDriverAvailable(driver))
        return Error{errors::DriverMissing, {driver}};
    if (address.isFile()) {
        if (const auto file = checkSqliteFile(address.path(), access); !file)
            return file.error();
    }
    Connection connection(address, access);
    const auto opened = address.isFile() ? connection.openFile(patience) : connection.openServer(patience, limit);
    return opened ? Result<Connection>(std::move(connection)) : opened.error();
}

Result<Done> Connection::openFile(std::chrono::milliseconds patience)
{
    surviveFileSizeLimit();
    const QString path = address().path();
    // Readers of a write-ahead database make files beside it, and only those who may write can clear them away again: whoever
    // may, opens it so, and is kept from writing by query_only.
    if (m_access == Access::ReadOnly && mayWrite(path) && openFileAs(Access::ReadWrite, false, patience))
        return statement("set_query_only"_L1).execute();
    auto opened = openFileAs(m_access, false, patience);
    if (opened || isWritable() || !lacksFilesBeside(opened.error()))
        return opened;
    // Where that is forbidden the file can be read as it stands, unless its newest transactions are still in the journal: then
    // half the truth would pass for all of it.
    if (hasUnmergedJournal(path))
        return Error{errors::UnmergedJournal, {path}};
    return openFileAs(m_access, true, patience);
}

Result<Done> Connection::openFileAs(Access access, bool immutable, std::chrono::milliseconds patience)
{
    QSqlDatabase &database = m_handle->database;
    database.close();
    database.setDatabaseName(sqliteAddress(address().path(), access, immutable));
    const QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
    database.setConnectOptions(access == Access::ReadOnly ? options + ";QSQLITE_OPEN_READONLY"_L1 : options);
    if (!database.open())
        return m_handle->error(database.lastError());
    // SQLite looks into the file only now.
    return setUp({"object_count"_L1, "set_foreign_keys"_L1, "set_synchronous"_L1});
}

Result<Done> Connection::openServer(std::chrono::milliseconds patience, RoundTripLimit *limit)
{
    auto loggedIn = logIn(m_handle->database, address(), m_handle->patience, limit);
    if (!loggedIn)
        return loggedIn.error();
    m_handle->guard = *std::move(loggedIn);
    if (auto fits = checkServer(); !fits)
        return fits;
    if (auto set = setUp({"set_search_path"_L1}); !set)
        return set;
    static_cast<void>(setUp({"set_connection_check"_L1})); // where it cannot be had, statements only end later
    // Both are set with a value, which SET itself takes no parameter for.
    m_handle->lockPatience = patience;
    if (auto set = statement("set_lock_timeout"_L1).execute({QString::number(patience.count())}); !set)
        return set;
    return isWritable() ? Result<Done>(Done{}) : setUp({"set_query_only"_L1});
}

Result<Done> Connection::checkServer() const
{
    constexpr int Oldest = 13; // xid8, pg_current_snapshot()
    constexpr int PerMajor = 10'000;
    const auto version = statement("server_version"_L1).single();
    if (!version)
        return version.error();
    const int major = version->toInt() / PerMajor;
    if (major < Oldest)
        return Error{errors::ServerTooOld, {name(), QString::number(major), QString::number(Oldest)}};
    return Done{};
}

Result<Done> Connection::setUp(std::initializer_list<QLatin1String> statements) const
{
    for (const auto name : statements) {
        if (auto done = statement(name).execute(); !done)
            return done;
    }
    return Done{};
}

} // namespace palier
