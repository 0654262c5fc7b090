-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: one ticket as its source described it, with what its history says now, and its version.
-- Parameters: :source (its name), :ext_id
-- Index: UNIQUE (source, ext_id)
SELECT t.ext_id, t.ref, t.subject, c.name, p.name, t.channel, t.priority, t.language, u.name, a.login, t.state, t.created_ms,
    t.updated_ms, t.version, t.id
FROM source AS s
JOIN ticket AS t ON t.source = s.id
LEFT JOIN customer AS c ON c.id = t.customer
LEFT JOIN topic AS p ON p.id = t.topic
LEFT JOIN unit AS u ON u.id = t.unit
LEFT JOIN agent AS a ON a.id = t.agent
WHERE s.name = :source AND t.ext_id = :ext_id;
