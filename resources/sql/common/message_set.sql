-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a text of a ticket.
-- Parameters: :ticket (id), :ordinal, :at_ms, :author, :author_kind, :is_public, :body
-- Index: the primary key of message
INSERT INTO message (ticket, ordinal, at_ms, author, author_kind, is_public, body)
VALUES (:ticket, :ordinal, :at_ms, :author, :author_kind, :is_public, :body)
ON CONFLICT (ticket, ordinal) DO UPDATE
SET at_ms = excluded.at_ms, author = excluded.author, author_kind = excluded.author_kind, is_public = excluded.is_public,
    body = excluded.body;
