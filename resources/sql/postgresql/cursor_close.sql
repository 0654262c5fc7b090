-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: ends a cursor.
-- Parameters: none; {name} is written into it (src/database/statement.cpp)
-- Index: none
CLOSE {name};
