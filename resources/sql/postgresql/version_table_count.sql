-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: 1 where the table of schema versions exists.
-- Parameters: none
-- Index: none
SELECT count(*) FROM pg_class WHERE oid = to_regclass('palier.schema_version');
