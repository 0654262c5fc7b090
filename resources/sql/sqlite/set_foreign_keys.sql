-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: makes this connection keep references whole.
-- Parameters: none
-- Index: none
PRAGMA foreign_keys = ON;
