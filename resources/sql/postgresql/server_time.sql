-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the time of the server; and of a replica that stands still (paused, or cut off from its main server) the time of the last
--          transaction that it took over, else NULL. What it has received and is taking over is a matter of moments.
-- Parameters: none
-- Index: none
SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint),
    CASE WHEN pg_is_in_recovery() THEN
        CASE WHEN pg_is_wal_replay_paused() OR NOT EXISTS (SELECT FROM pg_stat_wal_receiver)
            THEN CAST(extract(epoch FROM coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time())) * 1000 AS bigint)
        END
    END;
