-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the escalation paths by topic and tier.
-- Parameters: none
-- Index: the primary key of path
SELECT t.name, p.from_tier, u.name, p.criterion, p.delay_minutes
FROM path AS p
JOIN topic AS t ON t.id = p.topic
JOIN unit AS u ON u.id = p.to_unit
ORDER BY t.name, p.from_tier;
