-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a new reason; answers its id.
-- Parameters: :name
-- Index: UNIQUE (name)
INSERT INTO reason (name) VALUES (:name) RETURNING id;
