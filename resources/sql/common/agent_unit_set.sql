-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: that an agent belongs to a unit, and until when.
-- Parameters: :agent (id), :unit (id), :from_ms, :to_ms
-- Index: the primary key of agent_unit
INSERT INTO agent_unit (agent, unit, from_ms, to_ms) VALUES (:agent, :unit, :from_ms, :to_ms)
ON CONFLICT (agent, unit, from_ms) DO UPDATE SET to_ms = excluded.to_ms;
