// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/servedtickets.h"

#include "database/workspaceopening.h"

namespace palier::bench {

using namespace Qt::StringLiterals;

DatabaseAddress makeServedTickets(test::PostgresServer &server, int tickets)
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

} // namespace palier::bench
