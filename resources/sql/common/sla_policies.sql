-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: all promises.
-- Parameters: none
-- Index: the rowid of sla_policy
SELECT p.priority, p.vip, u.name, p.clock, p.minutes, c.name, p.from_ms
FROM sla_policy AS p
LEFT JOIN unit AS u ON u.id = p.unit
LEFT JOIN calendar AS c ON c.id = p.calendar
ORDER BY p.id;
