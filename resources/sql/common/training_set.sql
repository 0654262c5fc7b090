-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a training action without those who took part; answers its id.
-- Parameters: :name, :kind, :topic (id), :from_ms
-- Index: UNIQUE (name)
INSERT INTO training_action (name, kind, topic, from_ms) VALUES (:name, :kind, :topic, :from_ms)
ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, topic = excluded.topic, from_ms = excluded.from_ms
RETURNING id;
