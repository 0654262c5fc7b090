-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: which SQLite this is, to the commit.
-- Parameters: none
-- Index: none
SELECT sqlite_source_id();
