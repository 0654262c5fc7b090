-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a holiday of a calendar.
-- Parameters: :calendar (id), :day
-- Index: the primary key of calendar_holiday
INSERT INTO calendar_holiday (calendar, day) VALUES (:calendar, :day);
