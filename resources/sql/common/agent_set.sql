-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: an agent as the source knows him now.
-- Parameters: :login, :name, :since_ms, :active
-- Index: UNIQUE (login)
INSERT INTO agent (login, name, since_ms, active) VALUES (:login, :name, :since_ms, :active)
ON CONFLICT (login) DO UPDATE SET name = excluded.name, since_ms = excluded.since_ms, active = excluded.active;
