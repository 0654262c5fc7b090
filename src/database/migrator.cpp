// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migrator.h"

#include "database/errors.h"
#include "database/postgresql/servererror.h"
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
    if (const auto ran = statement.run(); !ran) // only what the engine has no own word for: a table that is another one
        return ran.error().code == errors::DatabaseFailed ? damaged : ran.error();
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

/** All steps or none; the version that was there before. */
Result<int> apply(Connection &connection)
{
    auto transaction = Transaction::migration(connection);
    if (!transaction)
        return transaction.error();
    // Another process may have done the same while we waited for our turn.
    auto version = schemaVersion(connection);
    if (!version)
        return version;
    for (const Migration &migration : connection.catalog().migrations()) {
        if (migration.version <= *version)
            continue;
        if (const auto ran = runScript(connection, migration); !ran)
            return ran.error();
    }
    const auto committed = transaction->commit();
    return committed ? version : committed.error();
}

/** Reading and writing rows is not what is missing here. */
Error whileMigrating(const Connection &connection, int from, Error error)
{
    if (error.code != errors::RightMissing)
        return error;
    if (from > 0)
        return {errors::RightToUpgradeMissing, error.parameters.first(2)};
    return {errors::RightToMakeMissing, error.parameters + QStringList{sqlName(connection.address().server().database)}};
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
    const auto found = schemaVersion(connection);
    if (!found)
        return found.error();
    if (*found == newestSchema())
        return Migrated{*found, *found};
    const auto from = apply(connection);
    return from ? Result<Migrated>(Migrated{*from, newestSchema()}) : whileMigrating(connection, *found, from.error());
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
