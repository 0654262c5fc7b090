-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a text that is another one when somebody has written, here or elsewhere on the server; all that is visible is settled.
-- Parameters: none
-- Index: none
SELECT pg_current_snapshot()::text AS settled, pg_current_snapshot()::text AS newest;
