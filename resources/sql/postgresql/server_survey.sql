-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what somebody who connects wants to know: the version, whether this connection is encrypted, and whether a workspace
-- can be made here.
-- Parameters: none
-- Index: none
SELECT current_setting('server_version'), coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false),
  has_database_privilege(current_database(), 'CREATE') AND NOT pg_is_in_recovery();
