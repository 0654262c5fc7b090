-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the agents of the workspace, whatever source named them.
-- Parameters: none
-- Index: the rowid of agent
SELECT id AS ext_id, login, name, NULL AS unit, since_ms AS from_ms, NULL AS to_ms, active
FROM agent
ORDER BY id;
