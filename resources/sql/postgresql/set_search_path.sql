-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: makes this connection see our schema, and no other but the server's own.
-- Parameters: none
-- Index: none
SET search_path = palier, pg_temp;
