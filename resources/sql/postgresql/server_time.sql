-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the time of the server; and of a replica that stands still (paused, cut off from its main server, or behind what it has
--          received) the time of the last transaction that it took over, else NULL.
-- Parameters: none
-- Index: none
SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint),
    CASE WHEN pg_is_in_recovery() THEN
        CASE WHEN pg_is_wal_replay_paused() OR NOT EXISTS (SELECT FROM pg_stat_wal_receiver)
                OR pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn()
            THEN CAST(extract(epoch FROM coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time())) * 1000 AS bigint)
        END
    END;
