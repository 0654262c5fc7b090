-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a calendar that nobody has described yet; answers its id.
-- Parameters: :name
-- Index: UNIQUE (name)
INSERT INTO calendar (name, zone) VALUES (:name, 'UTC') RETURNING id;
