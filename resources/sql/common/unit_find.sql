-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the id of the unit of this name.
-- Parameters: :name
-- Index: UNIQUE (name)
SELECT id FROM unit WHERE name = :name;
