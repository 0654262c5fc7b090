// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspace.h"

#include "database/historyreader.h"
#include "database/historywriter.h"
#include "database/settingstore.h"
#include "database/sqlite/sqlitefile.h"
#include "database/transaction.h"
#include "session/addresseddatabase.h"
#include "session/errors.h"

#include <algorithm>

namespace palier {

namespace {

Access accessFor(Workspace::Purpose purpose)
{
    if (purpose == Workspace::Purpose::Read)
        return Access::ReadOnly;
    return purpose == Workspace::Purpose::Change ? Access::ReadWrite : Access::Create;
}

/** The level once for each source that has its value. */
Result<std::vector<LevelRecord>> forEverySource(const LevelRecord &level, const std::vector<FoundValue> &found)
{
    std::vector<LevelRecord> records;
    QStringList known;
    for (const FoundValue &value : found) {
        known.append(value.value);
        if (value.value != level.value || (!level.source.isEmpty() && value.source != level.source))
            continue;
        records.push_back(level);
        records.back().source = value.source;
    }
    if (records.empty())
        return Error{errors::LevelUnknownValue, {level.value, known.join(QLatin1String(", "))}};
    return records;
}

} // namespace

Result<Workspace> Workspace::open(const QString &address, Purpose purpose, const Clock &clock, const Passwords *passwords)
{
    const auto database = databaseAt(address, clock, passwords);
    return database ? open(*database, purpose) : database.error();
}

Result<Workspace> Workspace::open(const DatabaseAddress &address, Purpose purpose, RoundTripLimit *limit)
{
    const bool isNew = isMissing(address);
    auto connection = openWorkspace(address, accessFor(purpose), Connection::Patience, limit);
    if (!connection)
        return connection.error();
    return Workspace(*std::move(connection), isNew);
}

void Workspace::discardIfNew(Workspace workspace)
{
    if (!workspace.m_isNew)
        return;
    const QString path = workspace.m_connection.address().path();
    {
        const Connection closed = std::move(workspace.m_connection);
    }
    removeSqliteFile(path);
}

Result<Migrated> Workspace::migrate(const QString &address, const Passwords *passwords)
{
    const auto database = databaseAt(address, SystemClock(), passwords);
    return database ? migrateWorkspace(*database) : database.error();
}

ImportReport Workspace::importFile(
    const QString &path, const Mapping &mapping, const QString &source, const std::function<bool(ImportProgress)> &goOn)
{
    HistoryWriter writer(m_connection);
    return palier::importFile(path, mapping, source, writer, goOn);
}

Result<WorkspaceSettings> Workspace::settings()
{
    auto stored = SettingStore(m_connection).all();
    if (!stored)
        return stored.error();
    return WorkspaceSettings(*std::move(stored));
}

Result<Done> Workspace::set(const QString &key, const QString &value)
{
    SettingStore store(m_connection);
    if (value.isEmpty() && settingSpec(key))
        return store.remove(key);
    const auto checked = checkedSetting(key, value);
    if (!checked)
        return checked.error();
    return store.set(key, *checked);
}

Result<std::vector<SourceSummary>> Workspace::sources()
{
    return palier::sources(m_connection);
}

Result<std::vector<LevelRecord>> Workspace::levels()
{
    return LevelStore(m_connection).levels();
}

Result<std::vector<FoundValue>> Workspace::foundValues()
{
    return LevelStore(m_connection).foundValues();
}

Result<Done> Workspace::setLevels(const std::vector<LevelRecord> &levels, const std::vector<LevelRecord> &removed)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return transaction.error();
    const auto written = writeLevels(levels, removed);
    return written ? transaction->commit() : written;
}

Result<Done> Workspace::writeLevels(const std::vector<LevelRecord> &levels, const std::vector<LevelRecord> &removed)
{
    LevelStore store(m_connection);
    const auto found = store.foundValues();
    if (!found)
        return found.error();
    for (const LevelRecord &level : removed) {
        if (const auto gone = store.remove(level); !gone)
            return gone.error();
    }
    for (const LevelRecord &level : levels) {
        const auto records = forEverySource(level, *found);
        if (!records)
            return records.error();
        for (const LevelRecord &record : *records) {
            if (const auto set = store.set(record); !set)
                return set.error();
        }
    }
    return Done{};
}

Result<std::vector<CheckFinding>> Workspace::check()
{
    auto findings = checkWorkspace(m_connection);
    if (!findings || !findings->empty())
        return findings;
    // Sound is what can be read: a schema that somebody changed by hand shows here.
    Directory directory;
    if (const auto read = readHistories(m_connection, directory, [](TicketHistory &&) {}); !read)
        findings->push_back({read.error()});
    return findings;
}

} // namespace palier
