-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a stretch of the tickets with their subjects and references, the last that were written first.
-- Parameters: :before (an id), :most
-- Index: the ids
SELECT t.id, s.name, t.ext_id, t.subject, t.ref
FROM ticket AS t
JOIN source AS s ON s.id = t.source
WHERE t.id < :before
ORDER BY t.id DESC
LIMIT :most;
