-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the newest row of the change log.
-- Parameters: none
-- Index: the rowid of change_log
SELECT seq, stamp FROM change_log ORDER BY seq DESC LIMIT 1;
