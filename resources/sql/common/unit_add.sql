-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a new unit; answers its id.
-- Parameters: :name
-- Index: UNIQUE (name)
INSERT INTO unit (name) VALUES (:name) RETURNING id;
