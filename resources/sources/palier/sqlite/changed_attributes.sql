-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: of attributes.sql, those of the tickets that changed behind a row of the change log.
-- Parameters: :source (its name), :seq (of the row)
-- Index: UNIQUE (name) of source, the rowid of ticket, the primary key of ticket_attribute, the rowid of change_log
SELECT t.ext_id AS ticket, x.name, x.value
FROM source AS s
JOIN ticket AS t ON t.source = s.id
JOIN ticket_attribute AS x ON x.ticket = t.id
WHERE s.name = :source AND t.id IN (SELECT l.ticket FROM change_log AS l WHERE l.seq > :seq)
ORDER BY t.id, x.name;
