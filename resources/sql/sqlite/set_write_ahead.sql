-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: readers and one writer at the same time, where the file system can do it; answers the mode in force.
-- Parameters: none
-- Index: none
PRAGMA journal_mode = WAL;
