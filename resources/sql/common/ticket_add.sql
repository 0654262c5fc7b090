-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a new ticket; answers its id.
-- Parameters: :source, :ext_id, :ref, :subject, :customer, :topic, :channel, :priority, :language, :unit, :agent, :state,
--     :created_ms, :updated_ms, :content_hash (source, customer, topic, unit, agent: ids)
-- Index: UNIQUE (source, ext_id), ticket_by_source
INSERT INTO ticket (source, ext_id, ref, subject, customer, topic, channel, priority, language, unit, agent, state,
    created_ms, updated_ms, content_hash, version)
VALUES (:source, :ext_id, :ref, :subject, :customer, :topic, :channel, :priority, :language, :unit, :agent, :state,
    :created_ms, :updated_ms, :content_hash, 1)
RETURNING id;
