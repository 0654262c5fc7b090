-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the attributes of the tickets of one source, in the order of tickets.sql.
-- Parameters: :source (its name), :after (the key of a ticket; those behind it)
-- Index: UNIQUE (name) of source, ticket_by_source, the primary key of ticket_attribute
SELECT t.ext_id AS ticket, x.name, x.value
FROM source AS s
JOIN ticket AS t ON t.source = s.id
JOIN ticket_attribute AS x ON x.ticket = t.id
WHERE s.name = :source AND t.id > :after
ORDER BY t.id, x.name;
