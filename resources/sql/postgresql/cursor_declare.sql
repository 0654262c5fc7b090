-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: opens a cursor over a query, within a transaction.
-- Parameters: none; {name} and {query} are written into it (src/database/statement.cpp)
-- Index: that of the query
DECLARE {name} NO SCROLL CURSOR FOR {query};
