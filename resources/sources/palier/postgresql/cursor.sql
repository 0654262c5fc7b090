-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a text that is another one when somebody has written, here or elsewhere on the server; all that is visible is settled.
--     The snapshot of a replica may stay the same when a transaction of its primary ends: there it is how far that was followed.
-- Parameters: none
-- Index: none
SELECT v.version AS settled, v.version AS newest
FROM (SELECT concat_ws('/', pg_current_snapshot()::text, CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() END)
    AS version) AS v;
