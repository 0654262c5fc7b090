-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: takes away the oldest rows of the change log that are older than seven days, but never the newest row, and not all at
--          once: a piece is soon done, whoever gives up between two keeps what is done. How many it took.
-- Parameters: :most
-- Index: the primary key of change_log
WITH gone AS (
    DELETE FROM change_log
    WHERE seq IN (
        SELECT old.seq
        FROM change_log AS old
        WHERE old.at_ms < (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 7 * 86400000::bigint
            AND old.seq < (SELECT max(n.seq) FROM change_log AS n)
        ORDER BY old.seq
        LIMIT :most
    )
    RETURNING 1
)
SELECT count(*) FROM gone;
