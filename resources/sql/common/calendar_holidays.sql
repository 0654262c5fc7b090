-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the holidays of a calendar, in their order.
-- Parameters: :calendar (id)
-- Index: the primary key of calendar_holiday
SELECT day FROM calendar_holiday WHERE calendar = :calendar ORDER BY day;
