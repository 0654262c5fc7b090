-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: each ticket with the columns that are folded from its history, beside each row of that history; one row of NULLs
--     where it has none.
-- Parameters: none
-- Index: the rowids of ticket, source, unit and agent, the primary key of ticket_event
SELECT t.id, s.name AS source, t.ext_id, u.name AS unit, a.login AS agent, t.state, t.created_ms, t.updated_ms,
    e.line, e.ordinal, e.at_ms, e.kind, e.to_value, e.command_group
FROM ticket AS t
JOIN source AS s ON s.id = t.source
LEFT JOIN unit AS u ON u.id = t.unit
LEFT JOIN agent AS a ON a.id = t.agent
LEFT JOIN ticket_event AS e ON e.ticket = t.id
ORDER BY t.id, e.line, e.ordinal;
