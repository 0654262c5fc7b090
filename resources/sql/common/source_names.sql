-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the names of all sources, oldest first.
-- Parameters: none
-- Index: the rowid of source
SELECT name FROM source ORDER BY id;
