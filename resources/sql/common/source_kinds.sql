-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the sources, oldest first, and whether each is an import.
-- Parameters: none
-- Index: the rowid of source
SELECT name, is_import FROM source ORDER BY id;
