-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: of attributes.sql, those of the tickets that changed since a snapshot of the server.
-- Parameters: :source (its name), :snapshot (its text)
-- Index: UNIQUE (name) of source, the primary key of ticket, the primary key of ticket_attribute, change_log_by_xid
SELECT t.ext_id AS ticket, x.name, x.value
FROM source AS s
JOIN ticket AS t ON t.source = s.id
JOIN ticket_attribute AS x ON x.ticket = t.id
WHERE s.name = :source AND t.id IN (SELECT l.ticket
    FROM change_log AS l
    CROSS JOIN (SELECT CAST(:snapshot AS pg_snapshot) AS seen) AS reader
    WHERE l.xid >= pg_snapshot_xmin(reader.seen) AND l.xid < pg_snapshot_xmax(pg_current_snapshot())
        AND NOT pg_visible_in_snapshot(l.xid, reader.seen))
ORDER BY t.id, x.name;
