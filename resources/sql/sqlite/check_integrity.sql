-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: SQLite's own look at the file: the row 'ok', or up to 100 findings.
-- Parameters: none
-- Index: all
PRAGMA integrity_check;
