-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the newest row of the change log; what this transaction sees; whose log it is; and when, by the server's clock.
--     The snapshot of a replica does not name the transactions that are open at its primary. What it has seen of those that are
--     not older than all open ones is said by the log itself: by rows of their own (and not of a dump's). Where these are too
--     many to be named, none of them counts as seen, and rows are told twice rather than never.
-- Parameters: none
-- Index: the primary key of change_log, change_log_by_xid
SELECT l.seq, l.stamp, CASE WHEN pg_is_in_recovery() THEN r.seen ELSE n.seen::text END, w.server,
    (extract(epoch FROM clock_timestamp()) * 1000)::bigint
FROM change_log AS l
CROSS JOIN (SELECT s.system_identifier || '/' || c.timeline_id || '/' || d.oid AS server
    FROM pg_control_system() AS s
    CROSS JOIN pg_control_checkpoint() AS c
    JOIN pg_database AS d ON d.datname = current_database()) AS w
CROSS JOIN (SELECT pg_current_snapshot() AS seen) AS n
CROSS JOIN LATERAL (SELECT pg_snapshot_xmin(n.seen)::text::bigint AS first, pg_snapshot_xmax(n.seen)::text::bigint AS next) AS x
CROSS JOIN LATERAL (SELECT CASE WHEN x.next - x.first > 2000 THEN format('%1$s:%1$s:', x.first)
    ELSE format('%s:%s:%s', x.first, x.next, (SELECT string_agg(open::text, ',' ORDER BY open)
        FROM generate_series(x.first, x.next - 1) AS open
        WHERE NOT EXISTS (SELECT FROM change_log AS o WHERE o.xid = open::text::xid8 AND o.xid::xid = o.xmin))) END AS seen) AS r
ORDER BY l.seq DESC
LIMIT 1;
