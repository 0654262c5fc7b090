-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the time of the server; and of a replica: whether it stands still (paused, or cut off from its main server), the time of
--          the last transaction that it took over, and how far it has received and taken over the main server's log (bytes). A
--          main server is not asked for these: some refuse.
-- Parameters: none
-- Index: none
SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint),
    CASE WHEN pg_is_in_recovery()
        THEN pg_is_wal_replay_paused() OR NOT EXISTS (SELECT FROM pg_stat_wal_receiver)
    END,
    CASE WHEN pg_is_in_recovery()
        THEN CAST(extract(epoch FROM coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time())) * 1000 AS bigint)
    END,
    CASE WHEN pg_is_in_recovery()
        THEN CAST(coalesce(pg_wal_lsn_diff(pg_last_wal_receive_lsn(), '0/0'), 0) AS bigint)
    END,
    CASE WHEN pg_is_in_recovery()
        THEN CAST(coalesce(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0'), 0) AS bigint)
    END;
