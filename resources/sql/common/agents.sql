-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the agents by login.
-- Parameters: none
-- Index: UNIQUE (login)
SELECT login, name, since_ms, active FROM agent ORDER BY login;
