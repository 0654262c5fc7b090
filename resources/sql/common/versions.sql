-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the migrations that this database went through, oldest first.
-- Parameters: none
-- Index: the primary key of schema_version
SELECT version FROM schema_version ORDER BY version;
