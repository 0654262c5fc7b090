-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: who works when.
-- Parameters: none
-- Index: the primary key of agent_shift
SELECT a.login, c.name, s.weekday, s.from_minute, s.to_minute
FROM agent_shift AS s
JOIN agent AS a ON a.id = s.agent
JOIN calendar AS c ON c.id = s.calendar
ORDER BY a.login, s.weekday, s.from_minute;
