-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: rows that refer to a row that is not there: table, rowid, the table referred to.
-- Parameters: none
-- Index: all
PRAGMA foreign_key_check;
