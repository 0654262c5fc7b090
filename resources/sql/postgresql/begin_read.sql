-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: one picture for all reads that follow.
-- Parameters: none
-- Index: none
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
