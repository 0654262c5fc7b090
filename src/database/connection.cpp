// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection.h"

#include "base/filesizelimit.h"
#include "database/errors.h"
#include "database/sqlite/sqliteerror.h"
#include "database/sqlite/sqlitefile.h"

#include <QSqlError>

#include <QFileInfo>

#include <atomic>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SqliteDriver = "QSQLITE"_L1;

QString freshName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("palier-%1").arg(++count);
}

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

Connection::Handle::Handle(const QString &driver) : database(QSqlDatabase::addDatabase(driver, freshName())) {}

Connection::Handle::~Handle()
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Connection::Connection(const QString &path, Access access)
    : m_handle(std::make_unique<Handle>(SqliteDriver)), m_catalog(u"sqlite"_qs), m_path(path), m_access(access)
{}

Result<Connection> Connection::openSqlite(const QString &path, Access access, std::chrono::milliseconds patience)
{
    if (!QSqlDatabase::isDriverAvailable(SqliteDriver))
        return Error{errors::DriverMissing, {SqliteDriver}};
    if (const auto file = checkSqliteFile(path, access); !file)
        return file.error();
    surviveFileSizeLimit();
    Connection connection(path, access);
    if (const auto opened = connection.open(patience); !opened)
        return opened.error();
    return connection;
}

Result<Done> Connection::open(std::chrono::milliseconds patience)
{
    // Readers of a write-ahead database make files beside it, and only those who may write can clear them away again: whoever
    // may, opens it so, and is kept from writing by query_only.
    if (m_access == Access::ReadOnly && mayWrite(m_path) && openAs(Access::ReadWrite, false, patience))
        return statement("set_query_only"_L1).execute();
    auto opened = openAs(m_access, false, patience);
    if (opened || isWritable() || !lacksFilesBeside(opened.error()))
        return opened;
    // Where that is forbidden the file can be read as it stands, unless its newest transactions are still in the journal: then
    // half the truth would pass for all of it.
    if (hasUnmergedJournal(m_path))
        return Error{errors::UnmergedJournal, {m_path}};
    return openAs(m_access, true, patience);
}

Result<Done> Connection::openAs(Access access, bool immutable, std::chrono::milliseconds patience)
{
    QSqlDatabase &database = m_handle->database;
    database.close();
    database.setDatabaseName(sqliteAddress(m_path, access, immutable));
    const QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
    database.setConnectOptions(access == Access::ReadOnly ? options + ";QSQLITE_OPEN_READONLY"_L1 : options);
    if (!database.open())
        return sqliteError(database.lastError(), m_path);
    return setUp();
}

Result<Done> Connection::setUp() const
{
    // SQLite looks into the file only now.
    for (const auto name : {"object_count"_L1, "set_foreign_keys"_L1, "set_synchronous"_L1}) {
        if (auto done = statement(name).execute(); !done)
            return done;
    }
    return Done{};
}

} // namespace palier
