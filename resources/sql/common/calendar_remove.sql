-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a calendar with its hours and holidays; one that shifts or promises follow stays, and the statement fails.
-- Parameters: :name
-- Index: UNIQUE (name)
DELETE FROM calendar WHERE name = :name;
