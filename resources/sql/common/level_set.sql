-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what a value is from an instant on; takes the place of what was said for that instant.
-- Parameters: :source (id), :dimension, :value, :from_ms, :unit (id), :kind, :tier (0: none)
-- Index: the primary key of level_map
INSERT INTO level_map (source, dimension, value, from_ms, unit, kind, tier)
VALUES (:source, :dimension, :value, :from_ms, :unit, :kind, :tier)
ON CONFLICT (source, dimension, value, from_ms)
DO UPDATE SET unit = excluded.unit, kind = excluded.kind, tier = excluded.tier;
