-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the number of tickets of all sources.
-- Parameters: none
-- Index: ticket_by_source (it is smaller than the table)
SELECT count(*) FROM ticket;
