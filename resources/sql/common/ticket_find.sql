-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a ticket of a source with the hash of what was imported for it.
-- Parameters: :source (id), :ext_id
-- Index: UNIQUE (source, ext_id)
SELECT id, content_hash FROM ticket WHERE source = :source AND ext_id = :ext_id;
