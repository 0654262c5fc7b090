-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: takes away the rows of the change log that are older than seven days, but never the newest row.
-- Parameters: none
-- Index: the primary key of change_log
DELETE FROM change_log
WHERE at_ms < (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 7 * 86400000::bigint
    AND seq < (SELECT max(n.seq) FROM change_log AS n);
