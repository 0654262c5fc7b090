-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the level map of all sources for one dimension.
-- Parameters: :dimension
-- Index: the primary key of level_map
SELECT s.name, l.value, l.from_ms, u.name, l.kind, l.tier
FROM source AS s
JOIN level_map AS l ON l.source = s.id AND l.dimension = :dimension
JOIN unit AS u ON u.id = l.unit
ORDER BY s.id, l.value, l.from_ms;
