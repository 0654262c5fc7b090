-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the tickets whose external id begins with a text, in the order of the ids.
-- Parameters: :from (the text), :to (the first text that does not begin so), :most
-- Index: ticket_by_ext_id
SELECT s.name, t.ext_id
FROM ticket AS t
JOIN source AS s ON s.id = t.source
WHERE lower(t.ext_id) >= lower(:from COLLATE "C") AND lower(t.ext_id) < lower(:to COLLATE "C")
ORDER BY lower(t.ext_id)
LIMIT :most;
