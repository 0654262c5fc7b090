// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connectionhandle.h"

#include "database/postgresql/cursorreader.h"
#include "database/postgresql/servererror.h"
#include "database/sqlite/sqliteerror.h"

#include <QSqlError>

#include <atomic>

namespace palier {

namespace {

constexpr QLatin1String TransactionHasFailed{"25P02"}; // and no statement of it is carried out any more

QString freshName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("palier-%1").arg(++count);
}

} // namespace

ConnectionHandle::ConnectionHandle(const DatabaseAddress &where)
    : address(where),
      catalog(nameOf(where.dialect())),
      database(QSqlDatabase::addDatabase(driverOf(where.dialect()), freshName()))
{}

ConnectionHandle::~ConnectionHandle()
{
    guard.reset();
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void ConnectionHandle::settle() const
{
    if (underWay)
        underWay->collect();
}

Error ConnectionHandle::error(const QSqlError &failure) const
{
    if (!isServer())
        return sqliteError(failure, address.path());
    if (guard && guard->hasFired())
        return silence(address);
    const bool onlyFollows = failure.nativeErrorCode() == TransactionHasFailed && broken;
    return onlyFollows ? *broken : serverError(failure, address);
}

} // namespace palier
