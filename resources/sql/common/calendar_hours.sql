-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the hours of a calendar, in the order of the week.
-- Parameters: :calendar (id)
-- Index: the primary key of calendar_hours
SELECT weekday, from_minute, to_minute FROM calendar_hours WHERE calendar = :calendar ORDER BY weekday, from_minute;
