-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the last instant of all histories; NULL where there is none.
-- Parameters: none
-- Index: none, reads ticket once
SELECT max(updated_ms) FROM ticket;
