-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: of events.sql, those of the tickets that changed since a snapshot of the server.
-- Parameters: :source (its name), :snapshot (its text)
-- Index: UNIQUE (name) of source, the primary key of ticket, the primary key of ticket_event, change_log_by_xid
SELECT t.ext_id || '#' || e.ordinal AS ext_id, t.ext_id AS ticket, e.line, e.at_ms, e.kind, e.from_value, e.to_value, e.actor,
    e.actor_kind, r.name AS reason, e.return_kind, e.command_group, NULL AS rule
FROM source AS s
JOIN ticket AS t ON t.source = s.id
JOIN ticket_event AS e ON e.ticket = t.id
LEFT JOIN reason AS r ON r.id = e.reason
WHERE s.name = :source AND t.id IN (SELECT l.ticket
    FROM change_log AS l
    CROSS JOIN (SELECT CAST(:snapshot AS pg_snapshot) AS seen) AS reader
    WHERE l.xid >= pg_snapshot_xmin(reader.seen) AND l.xid < pg_snapshot_xmax(pg_current_snapshot())
        AND NOT pg_visible_in_snapshot(l.xid, reader.seen))
ORDER BY t.id, e.line, e.ordinal;
