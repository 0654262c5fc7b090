-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the escalation path of a topic from a tier.
-- Parameters: :topic (id), :from_tier, :to_unit (id), :criterion, :delay_minutes
-- Index: the primary key of path
INSERT INTO path (topic, from_tier, to_unit, criterion, delay_minutes)
VALUES (:topic, :from_tier, :to_unit, :criterion, :delay_minutes)
ON CONFLICT (topic, from_tier) DO UPDATE
SET to_unit = excluded.to_unit, criterion = excluded.criterion, delay_minutes = excluded.delay_minutes;
