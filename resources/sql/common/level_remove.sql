-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: takes back what was said of a value for this instant.
-- Parameters: :source (id), :dimension, :value, :from_ms
-- Index: the primary key of level_map
DELETE FROM level_map WHERE source = :source AND dimension = :dimension AND value = :value AND from_ms = :from_ms;
