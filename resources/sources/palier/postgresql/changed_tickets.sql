-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: of tickets.sql, those that changed since a snapshot of the server.
-- Parameters: :source (its name), :snapshot (its text)
-- Index: UNIQUE (name) of source, the primary key of ticket, change_log_by_xid
SELECT t.ext_id, t.ref, t.subject, c.name AS customer, c.vip, p.name AS topic, t.channel, t.priority, t.language,
    u.name AS unit, a.login AS agent, t.state, t.created_ms, NULL AS due_ms, t.updated_ms, NULL AS merged_into, t.version,
    t.id AS key
FROM source AS s
JOIN ticket AS t ON t.source = s.id
LEFT JOIN customer AS c ON c.id = t.customer
LEFT JOIN topic AS p ON p.id = t.topic
LEFT JOIN unit AS u ON u.id = t.unit
LEFT JOIN agent AS a ON a.id = t.agent
WHERE s.name = :source AND t.id IN (SELECT l.ticket
    FROM change_log AS l
    CROSS JOIN (SELECT CAST(:snapshot AS pg_snapshot) AS seen) AS reader
    WHERE l.xid >= pg_snapshot_xmin(reader.seen) AND l.xid < pg_snapshot_xmax(pg_current_snapshot())
        AND NOT pg_visible_in_snapshot(l.xid, reader.seen))
ORDER BY t.id;
