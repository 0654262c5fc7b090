-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the hours of a calendar, before they are written anew.
-- Parameters: :calendar (id)
-- Index: the primary key of calendar_hours
DELETE FROM calendar_hours WHERE calendar = :calendar;
