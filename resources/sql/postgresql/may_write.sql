-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: whether this person may change the workspace, on this server: every right that a command may need, on a server that
-- takes writes. The change log is written by triggers, with the rights of the owner. What this connection itself was set to says
-- nothing (set_query_only.sql): what it began with does.
-- Parameters: none
-- Index: none
SELECT NOT pg_is_in_recovery()
    AND (SELECT reset_val = 'off' FROM pg_settings WHERE name = 'default_transaction_read_only')
    AND has_table_privilege('palier.unit', 'INSERT')
    AND (SELECT bool_and(has_table_privilege('palier.' || written.name, needed.name))
        FROM unnest(ARRAY['setting', 'level_map', 'saved_view', 'calendar', 'calendar_hours', 'calendar_holiday', 'sla_policy'])
            AS written (name)
        CROSS JOIN unnest(ARRAY['INSERT', 'UPDATE', 'DELETE']) AS needed (name));
