-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the number by which a program marks its files; 0: none.
-- Parameters: none
-- Index: none
PRAGMA application_id;
