-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the tickets of one source on which something remains to be done, in the order in which they came.
-- Parameters: :source (its name)
-- Index: ticket_by_source
SELECT t.ext_id
FROM source AS s
JOIN ticket AS t ON t.source = s.id
WHERE s.name = :source AND t.state IN ('new', 'open', 'waiting')
ORDER BY t.id;
