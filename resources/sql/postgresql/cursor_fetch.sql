-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the next rows of a cursor.
-- Parameters: none; {name} and {most} are written into it (src/database/statement.cpp)
-- Index: none
FETCH FORWARD {most} FROM {name};
