-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the value of one setting.
-- Parameters: :key
-- Index: the primary key of setting
SELECT value FROM setting WHERE key = :key;
