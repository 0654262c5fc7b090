-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the histories of the tickets of one source, in the order of tickets.sql.
-- Parameters: :source (its name), :after (the key of a ticket; those behind it)
-- Index: UNIQUE (name) of source, ticket_by_source, the primary key of ticket_event
SELECT t.ext_id || '#' || e.ordinal AS ext_id, t.ext_id AS ticket, e.line, e.at_ms, e.kind, e.from_value, e.to_value, e.actor,
    e.actor_kind, r.name AS reason, e.return_kind, e.command_group, NULL AS rule
FROM source AS s
JOIN ticket AS t ON t.source = s.id
JOIN ticket_event AS e ON e.ticket = t.id
LEFT JOIN reason AS r ON r.id = e.reason
WHERE s.name = :source AND t.id > :after
ORDER BY t.id, e.line, e.ordinal;
