-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: begins to write on one picture: what somebody else has changed since cannot be overwritten unseen.
-- Parameters: none
-- Index: none
BEGIN ISOLATION LEVEL REPEATABLE READ;
