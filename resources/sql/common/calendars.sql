-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the calendars by name, without their hours and holidays.
-- Parameters: none
-- Index: UNIQUE (name)
SELECT id, name, zone FROM calendar ORDER BY name;
