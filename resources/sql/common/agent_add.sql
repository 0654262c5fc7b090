-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a new agent; answers its id.
-- Parameters: :login
-- Index: UNIQUE (login)
INSERT INTO agent (login) VALUES (:login) RETURNING id;
