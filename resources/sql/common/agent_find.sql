-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the id of the agent of this login.
-- Parameters: :login
-- Index: UNIQUE (login)
SELECT id FROM agent WHERE login = :login;
