-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: begins to change the schema; each statement sees what others have committed, for the turn is waited for.
-- Parameters: none
-- Index: none
BEGIN ISOLATION LEVEL READ COMMITTED;
