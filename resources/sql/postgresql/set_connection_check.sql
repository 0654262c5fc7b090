-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: has the server end a statement of this connection two seconds after nobody is there to take its answer any more: a
--          program that was closed, killed or cut off leaves none running. Servers before 14 do not know how to, those on Windows
--          refuse to.
-- Parameters: none
-- Index: none
SELECT set_config(name, '2s', false) FROM pg_settings WHERE name = 'client_connection_check_interval';
