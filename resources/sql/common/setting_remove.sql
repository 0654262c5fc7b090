-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: puts a setting back to its default.
-- Parameters: :key
-- Index: the primary key of setting
DELETE FROM setting WHERE key = :key;
