-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what tells a row of the change log from another one of its number. No row where it has been taken away, or where it
--     cannot be told what came behind it: this is another server, timeline or database, it has gone back in time, or the reader was
--     away for so long that rows which it never saw may have been purged.
-- Parameters: :seq, :snapshot, :server, :read_ms (of the reader's mark)
-- Index: the primary key of change_log
SELECT l.stamp
FROM change_log AS l
CROSS JOIN (SELECT s.system_identifier || '/' || c.timeline_id || '/' || d.oid AS server
    FROM pg_control_system() AS s
    CROSS JOIN pg_control_checkpoint() AS c
    JOIN pg_database AS d ON d.datname = current_database()) AS w
WHERE l.seq = :seq
    AND pg_snapshot_xmax(pg_current_snapshot()) >= pg_snapshot_xmax(CAST(:snapshot AS pg_snapshot))
    AND w.server = :server
    AND CAST(:read_ms AS bigint) > (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 6 * 86400000::bigint;
