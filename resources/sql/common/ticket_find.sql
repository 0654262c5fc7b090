-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a ticket of a source with the hash of what was imported for it, and with what is stored of it now: its cached columns,
--          and its events and their order in one number.
-- Parameters: :source (id), :ext_id
-- Index: UNIQUE (source, ext_id), PRIMARY KEY of ticket_event
SELECT t.id, t.content_hash, u.name, a.login, t.state, t.created_ms, t.updated_ms,
    (SELECT CAST(coalesce(sum(CAST(e.line AS bigint) * e.ordinal), 0) AS bigint) FROM ticket_event e WHERE e.ticket = t.id)
FROM ticket t
LEFT JOIN unit u ON u.id = t.unit
LEFT JOIN agent a ON a.id = t.agent
WHERE t.source = :source AND t.ext_id = :ext_id;
