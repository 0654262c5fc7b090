-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the number by which a program marks its files, where the schema is ours; 0: there is no such schema.
-- Parameters: none
-- Index: none
SELECT CASE WHEN to_regclass('palier.schema_version') IS NULL THEN 0 ELSE 1348562025 END;
