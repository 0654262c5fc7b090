-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the tickets of which the log says something behind a row, each once; NULL first, if it is there.
-- Parameters: :seq
-- Index: the rowid of change_log
SELECT DISTINCT ticket FROM change_log WHERE seq > :seq ORDER BY ticket;
