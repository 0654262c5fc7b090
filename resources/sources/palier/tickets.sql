-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the tickets of one source, in the order in which they came. Due dates and merges are events in our schema.
-- Parameters: :source (its name), :after (the key of a ticket; those behind it)
-- Index: UNIQUE (name) of source, ticket_by_source
SELECT t.ext_id, t.ref, t.subject, c.name AS customer, c.vip, p.name AS topic, t.channel, t.priority, t.language,
    u.name AS unit, a.login AS agent, t.state, t.created_ms, NULL AS due_ms, t.updated_ms, NULL AS merged_into, t.version,
    t.id AS key
FROM source AS s
JOIN ticket AS t ON t.source = s.id
LEFT JOIN customer AS c ON c.id = t.customer
LEFT JOIN topic AS p ON p.id = t.topic
LEFT JOIN unit AS u ON u.id = t.unit
LEFT JOIN agent AS a ON a.id = t.agent
WHERE s.name = :source AND t.id > :after
ORDER BY t.id;
