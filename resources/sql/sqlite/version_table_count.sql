-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: 1 where the table of schema versions exists.
-- Parameters: none
-- Index: none
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version';
