-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: each source with the number of its tickets and the first and last instant of their histories.
-- Parameters: none
-- Index: ticket_by_source
SELECT s.name, s.is_import, count(t.id) AS tickets, min(t.created_ms) AS first_ms, max(t.updated_ms) AS last_ms
FROM source AS s
LEFT JOIN ticket AS t ON t.source = s.id
GROUP BY s.id
ORDER BY s.id;
