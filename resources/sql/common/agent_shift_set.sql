-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: when an agent works.
-- Parameters: :agent (id), :calendar (id), :weekday, :from_minute, :to_minute
-- Index: the primary key of agent_shift
INSERT INTO agent_shift (agent, calendar, weekday, from_minute, to_minute)
VALUES (:agent, :calendar, :weekday, :from_minute, :to_minute)
ON CONFLICT (agent, weekday, from_minute) DO UPDATE SET calendar = excluded.calendar, to_minute = excluded.to_minute;
