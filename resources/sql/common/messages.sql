-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the texts of one ticket, in their order.
-- Parameters: :source (its name), :ext_id
-- Index: UNIQUE (source, ext_id), the primary key of message
SELECT m.ordinal, m.at_ms, m.author, m.author_kind, m.is_public, m.body
FROM source AS s
JOIN ticket AS t ON t.source = s.id
JOIN message AS m ON m.ticket = t.id
WHERE s.name = :source AND t.ext_id = :ext_id
ORDER BY m.ordinal;
