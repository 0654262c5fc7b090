-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the newest row of the change log; what this transaction sees; whose log it is; and when, by the server's clock.
-- Parameters: none
-- Index: the primary key of change_log
SELECT l.seq, l.stamp, pg_current_snapshot()::text, w.server, (extract(epoch FROM clock_timestamp()) * 1000)::bigint
FROM change_log AS l
CROSS JOIN (SELECT s.system_identifier || '/' || c.timeline_id || '/' || d.oid AS server
    FROM pg_control_system() AS s
    CROSS JOIN pg_control_checkpoint() AS c
    JOIN pg_database AS d ON d.datname = current_database()) AS w
ORDER BY l.seq DESC
LIMIT 1;
