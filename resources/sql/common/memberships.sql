-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: who belongs to which unit, and when.
-- Parameters: none
-- Index: the primary key of agent_unit
SELECT a.login, u.name, m.from_ms, m.to_ms
FROM agent_unit AS m
JOIN agent AS a ON a.id = m.agent
JOIN unit AS u ON u.id = m.unit
ORDER BY a.login, m.from_ms, u.name;
