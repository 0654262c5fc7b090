-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: all settings.
-- Parameters: none
-- Index: the primary key of setting
SELECT key, value FROM setting ORDER BY key;
