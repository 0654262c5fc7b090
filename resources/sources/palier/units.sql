-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the values of the level dimension found in one source, with the number of tickets that each ever held.
-- Parameters: :source (its name)
-- Index: UNIQUE (name) of source, ticket_by_source, the primary key of ticket_unit
SELECT 'team' AS dimension, u.name AS value, count(*) AS tickets
FROM source AS s
JOIN ticket AS t ON t.source = s.id
JOIN ticket_unit AS h ON h.ticket = t.id
JOIN unit AS u ON u.id = h.unit
WHERE s.name = :source
GROUP BY u.id
ORDER BY u.name;
