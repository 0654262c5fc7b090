-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: how many shifts follow a calendar.
-- Parameters: :name
-- Index: UNIQUE (name) of calendar; all shifts are read
SELECT count(*) FROM agent_shift AS s JOIN calendar AS c ON c.id = s.calendar WHERE c.name = :name;
