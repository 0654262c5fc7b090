// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/madetickets.h"

#include "database/transaction.h"
#include "database/workspaceopening.h"

#include <QStringList>

namespace palier::bench {

using namespace Qt::StringLiterals;

DatabaseAddress ticketsOnServer(test::PostgresServer &server, int tickets)
{
    const DatabaseAddress address = DatabaseAddress::server(server.newDatabase());
    orDie(migrateWorkspace(address));
    const QString sql =
        u"SET search_path = palier;"
        "INSERT INTO source (name, is_import) VALUES ('desk', 0);"
        "INSERT INTO unit (name) SELECT 'unit ' || i FROM generate_series(1, 50) AS i;"
        "INSERT INTO agent (login) SELECT 'agent' || i FROM generate_series(1, 800) AS i;"
        "INSERT INTO topic (name) SELECT 'topic ' || i FROM generate_series(1, 400) AS i;"
        "INSERT INTO level_map SELECT 1, 'team', 'unit ' || i, 0, i, 'team', CASE WHEN i <= 30 THEN 1 ELSE 2 END "
        "FROM generate_series(1, 50) AS i;"
        "ALTER TABLE ticket DISABLE TRIGGER USER;"
        "INSERT INTO ticket (source, ext_id, ref, subject, topic, channel, priority, unit, agent, state, created_ms, "
        "updated_ms, version) SELECT 1, 'T' || i, '#' || i, 'Subject ' || i, 1 + i % 400, 'mail', 'normal', 1 + i % 50, "
        "1 + i % 800, 'resolved', at, at, 1 FROM generate_series(1, %1) AS i, "
        "LATERAL (SELECT floor(extract(epoch FROM now()) * 1000) - (%1 + 120 - i) * 60000::bigint AS at) AS made;"
        "ALTER TABLE ticket ENABLE TRIGGER USER;"
        "INSERT INTO ticket_event (ticket, line, ordinal, at_ms, kind, to_value, actor, actor_kind) "
        "SELECT t.id, e.line, e.line, t.created_ms + e.line * 600000::bigint, "
        "(ARRAY['opened', 'assigned', 'reply', 'moved', 'resolved'])[e.line], "
        "CASE e.line WHEN 1 THEN 'unit ' || 1 + t.id % 30 WHEN 2 THEN 'agent' || 1 + t.id % 800 "
        "WHEN 4 THEN 'unit ' || 1 + (CASE WHEN t.id % 7 = 0 THEN 30 + t.id % 20 ELSE t.id % 30 END) END, "
        "'agent' || 1 + t.id % 800, 'agent' FROM ticket AS t CROSS JOIN generate_series(1, 5) AS e (line);"
        "ANALYZE;"_qs.arg(tickets);
    server.sql(address.server().database, sql);
    return address;
}

DatabaseAddress ticketsInFile(const QString &path, int tickets)
{
    const DatabaseAddress address = DatabaseAddress::file(path);
    Connection connection = orDie(openWorkspace(address, Access::Create));
    Transaction transaction = orDie(Transaction::write(connection));
    // Any rows of numbers: SQLite has none of its own.
    const auto numbers = [](int most) {
        return u"WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < %1) "_qs.arg(most);
    };
    const QStringList statements{
        u"INSERT INTO source (name, is_import) VALUES ('desk', 0)"_qs,
        numbers(50) + u"INSERT INTO unit (name) SELECT 'unit ' || i FROM number"_qs,
        numbers(800) + u"INSERT INTO agent (login) SELECT 'agent' || i FROM number"_qs,
        numbers(400) + u"INSERT INTO topic (name) SELECT 'topic ' || i FROM number"_qs,
        numbers(50) + u"INSERT INTO level_map SELECT 1, 'team', 'unit ' || i, 0, i, 'team', CASE WHEN i <= 30 THEN 1 ELSE 2 END "
                      "FROM number"_qs,
        numbers(tickets) + u"INSERT INTO ticket (source, ext_id, ref, subject, topic, channel, priority, unit, agent, state, "
                           "created_ms, updated_ms, version) SELECT 1, 'T' || i, '#' || i, 'Subject ' || i, 1 + i % 400, 'mail', "
                           "'normal', 1 + i % 50, 1 + i % 800, 'resolved', at, at, 1 FROM (SELECT i, "
                           "unixepoch() * 1000 - (%1 + 120 - i) * 60000 AS at FROM number)"_qs.arg(tickets),
        numbers(5) + u"INSERT INTO ticket_event (ticket, line, ordinal, at_ms, kind, to_value, actor, actor_kind) "
                     "SELECT t.id, i, i, t.created_ms + i * 600000, "
                     "CASE i WHEN 1 THEN 'opened' WHEN 2 THEN 'assigned' WHEN 3 THEN 'reply' WHEN 4 THEN 'moved' "
                     "ELSE 'resolved' END, "
                     "CASE i WHEN 1 THEN 'unit ' || (1 + t.id % 30) WHEN 2 THEN 'agent' || (1 + t.id % 800) "
                     "WHEN 4 THEN 'unit ' || (1 + iif(t.id % 7 = 0, 30 + t.id % 20, t.id % 30)) END, "
                     "'agent' || (1 + t.id % 800), 'agent' FROM ticket AS t CROSS JOIN number"_qs,
    };
    for (const QString &sql : statements)
        orDie(connection.statementOf(sql).execute());
    orDie(transaction.commit());
    return address;
}

} // namespace palier::bench
