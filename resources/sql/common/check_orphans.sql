-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: events whose ticket does not exist: the ticket's id and their number.
-- Parameters: none
-- Index: the rowid of ticket, the primary key of ticket_event
SELECT e.ticket, count(*)
FROM ticket_event AS e
WHERE NOT EXISTS (SELECT 1 FROM ticket AS t WHERE t.id = e.ticket)
GROUP BY e.ticket
ORDER BY e.ticket;
