// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migrator.h"

#include "database/errors.h"
#include "database/sqlscript.h"
#include "database/transaction.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

// A server indexes millions of rows in one statement.
constexpr std::chrono::minutes PatienceForStep{30};

constexpr qint64 ApplicationId = 0x50616c69; // "Pali", as in the first migration

/** The one number that a statement without parameters answers. */
Result<qint64> numberOf(Connection &connection, QLatin1String name)
{
    const auto answer = connection.statement(name).single();
    return answer ? Result<qint64>(answer->toLongLong()) : answer.error();
}

/** 1, 2, … n without a gap gives n; anything else is not a history of migrations. */
Result<int> newestRecorded(Connection &connection)
{
    const Error damaged{errors::VersionsDamaged, {connection.name()}};
    Statement statement = connection.statement("versions"_L1);
    if (!statement.run())
        return damaged;
    int newest = 0;
    while (statement.next()) {
        if (statement.number(0) != ++newest)
            return damaged;
    }
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return newest > 0 ? Result<int>(newest) : damaged;
}

Result<int> versionOfOurs(Connection &connection)
{
    const auto table = numberOf(connection, "version_table_count"_L1);
    if (!table)
        return table.error();
    if (*table == 0)
        return Error{errors::VersionsDamaged, {connection.name()}};
    auto version = newestRecorded(connection);
    if (version && *version > newestSchema())
        return judgeSchema(connection.name(), *version, newestSchema()).error();
    return version;
}

Result<Done> runScript(Connection &connection, const Migration &migration)
{
    for (const QString &sql : splitStatements(migration.script)) {
        if (auto done = connection.statementOf(sql).within(PatienceForStep).execute(); !done)
            return done;
    }
    return connection.statement("version_add"_L1).execute({migration.version, migration.name});
}

Result<Done> apply(Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::migration(connection);
    if (!transaction)
        return transaction.error();
    // Another process may have done the same while we waited for our turn.
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return Done{};
    if (auto ran = runScript(connection, migration); !ran)
        return ran;
    return transaction->commit();
}

} // namespace

int newestSchema()
{
    static const int newest = SqlCatalog(u"sqlite"_qs).migrations().back().version;
    return newest;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto objects = numberOf(connection, "object_count"_L1);
    if (!objects)
        return objects.error();
    const auto application = numberOf(connection, "application_id"_L1);
    if (!application)
        return application.error();
    if (*application == ApplicationId)
        return versionOfOurs(connection);
    if (*application == 0 && *objects == 0)
        return 0;
    return Error{errors::NotOurs, {connection.name()}};
}

Result<Migrated> migrate(Connection &connection)
{
    const auto from = schemaVersion(connection);
    if (!from)
        return from.error();
    for (const Migration &migration : connection.catalog().migrations()) {
        if (migration.version <= *from)
            continue;
        if (const auto applied = apply(connection, migration); !applied)
            return applied.error();
    }
    return Migrated{*from, newestSchema()};
}

Result<Done> judgeSchema(const QString &path, int version, int newest)
{
    if (version == 0)
        return Error{errors::SchemaMissing, {path}};
    if (version == newest)
        return Done{};
    const ErrorCode code = version < newest ? errors::SchemaOlder : errors::SchemaNewer;
    return Error{code, {path, QString::number(version), QString::number(newest)}};
}

Result<Done> requireNewestSchema(Connection &connection)
{
    const auto version = schemaVersion(connection);
    return version ? judgeSchema(connection.name(), *version, newestSchema()) : version.error();
}

} // namespace palier
