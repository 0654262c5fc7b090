-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: one stretch of hours of a calendar.
-- Parameters: :calendar (id), :weekday, :from_minute, :to_minute
-- Index: the primary key of calendar_hours
INSERT INTO calendar_hours (calendar, weekday, from_minute, to_minute)
VALUES (:calendar, :weekday, :from_minute, :to_minute);
