-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a new customer; answers its id.
-- Parameters: :name
-- Index: UNIQUE (name)
INSERT INTO customer (name) VALUES (:name) RETURNING id;
