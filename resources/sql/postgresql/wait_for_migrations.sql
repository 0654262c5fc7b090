-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: waits until nobody else changes the schema; the number is our application id.
-- Parameters: none
-- Index: none
SELECT pg_advisory_xact_lock(1348562025);
