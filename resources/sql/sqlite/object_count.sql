-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the number of tables, views, indexes and triggers; the first statement of a connection, so that a file that is not
--     a database shows.
-- Parameters: none
-- Index: none
SELECT count(*) FROM sqlite_schema;
