-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what tells a row of the change log from another one of its number; no row where it has been taken away.
-- Parameters: :seq
-- Index: the rowid of change_log
SELECT stamp FROM change_log WHERE seq = :seq;
