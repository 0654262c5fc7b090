-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a promise, in the place of the one about the same.
-- Parameters: :priority, :vip, :unit (id), :clock, :minutes, :calendar (id), :from_ms
-- Index: sla_policy_once
INSERT INTO sla_policy (priority, vip, unit, clock, minutes, calendar, from_ms)
VALUES (:priority, :vip, :unit, :clock, :minutes, :calendar, :from_ms)
ON CONFLICT (priority, coalesce(vip, -1), coalesce(unit, -1), clock, from_ms)
DO UPDATE SET minutes = excluded.minutes, calendar = excluded.calendar;
