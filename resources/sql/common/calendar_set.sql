-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a calendar without its hours and holidays; answers its id.
-- Parameters: :name, :zone
-- Index: UNIQUE (name)
INSERT INTO calendar (name, zone) VALUES (:name, :zone)
ON CONFLICT (name) DO UPDATE SET zone = excluded.zone
RETURNING id;
