-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the ticket as its source describes it now, one version further.
-- Parameters: :ref, :subject, :customer, :topic, :channel, :priority, :language, :unit, :agent, :state, :created_ms,
--     :updated_ms, :content_hash, :id (customer, topic, unit, agent: ids)
-- Index: the rowid of ticket
UPDATE ticket
SET ref = :ref, subject = :subject, customer = :customer, topic = :topic, channel = :channel, priority = :priority,
    language = :language, unit = :unit, agent = :agent, state = :state, created_ms = :created_ms, updated_ms = :updated_ms,
    content_hash = :content_hash, version = version + 1
WHERE id = :id;
