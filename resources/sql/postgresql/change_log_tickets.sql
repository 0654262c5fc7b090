-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the tickets of which the log says something that a snapshot did not see, each once; NULL first, if it is there.
--     A row of a transaction that this server has not begun yet came with a dump from the life of another one: it tells nothing.
-- Parameters: :snapshot
-- Index: change_log_by_xid
SELECT DISTINCT l.ticket
FROM change_log AS l
CROSS JOIN (SELECT CAST(:snapshot AS pg_snapshot) AS seen) AS reader
WHERE l.xid >= pg_snapshot_xmin(reader.seen) AND l.xid < pg_snapshot_xmax(pg_current_snapshot())
    AND NOT pg_visible_in_snapshot(l.xid, reader.seen)
ORDER BY l.ticket NULLS FIRST;
