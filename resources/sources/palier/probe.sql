-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what this database is: our name, the name and the number of its newest migration.
-- Parameters: none
-- Index: the primary key of schema_version
SELECT 'palier' AS product, name AS version, version AS schema FROM schema_version ORDER BY schema DESC LIMIT 1;
