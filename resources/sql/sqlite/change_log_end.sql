-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the newest row of the change log; a file knows itself by its stamp, and needs none of what a server tells beside it.
-- Parameters: none
-- Index: the rowid of change_log
SELECT seq, stamp, '' AS snapshot, '' AS server, 0 AS read_ms FROM change_log ORDER BY seq DESC LIMIT 1;
