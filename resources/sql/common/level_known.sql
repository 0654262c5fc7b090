-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: 1 where the level map says anything about this value.
-- Parameters: :source (id), :dimension, :value
-- Index: the primary key of level_map
SELECT EXISTS (SELECT 1 FROM level_map WHERE source = :source AND dimension = :dimension AND value = :value);
