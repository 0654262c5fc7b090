-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the history of one ticket.
-- Parameters: :ticket (id)
-- Index: the primary key of ticket_event
SELECT e.line, e.at_ms, e.kind, e.from_value, e.to_value, e.actor, e.actor_kind, r.name AS reason, e.return_kind, e.command_group
FROM ticket_event AS e
LEFT JOIN reason AS r ON r.id = e.reason
WHERE e.ticket = :ticket
ORDER BY e.line, e.ordinal;
