-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what people read of some tickets of a source, as it is now. One statement for all of them: each costs a server's answer.
-- Parameters: :ext_ids (a JSON array), :source (name)
-- Index: UNIQUE (name) of source, UNIQUE (source, ext_id); an array, for of a set the planner would rather read all tickets
SELECT t.id, t.ref, t.subject, c.name AS customer, c.vip, p.name AS topic, t.channel, t.priority, t.language, u.name AS unit,
    a.login AS agent, t.state, t.created_ms, t.updated_ms, t.version, t.ext_id
FROM source AS s
JOIN ticket AS t ON t.source = s.id AND t.ext_id = ANY (ARRAY(SELECT jsonb_array_elements_text(CAST(:ext_ids AS jsonb))))
LEFT JOIN customer AS c ON c.id = t.customer
LEFT JOIN topic AS p ON p.id = t.topic
LEFT JOIN unit AS u ON u.id = t.unit
LEFT JOIN agent AS a ON a.id = t.agent
WHERE s.name = :source;
