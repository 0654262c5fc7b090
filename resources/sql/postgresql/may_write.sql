-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: whether this person may change the workspace, on this server.
-- Parameters: none
-- Index: none
SELECT NOT pg_is_in_recovery() AND has_table_privilege('palier.setting', 'UPDATE');
