-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: takes the one place of a writer now, not at the first write.
-- Parameters: none
-- Index: none
BEGIN IMMEDIATE;
