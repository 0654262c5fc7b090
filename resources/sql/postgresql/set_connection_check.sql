-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: has the server end a statement of this connection two seconds after the other end has closed it: a program that was
--          closed or killed leaves none running (nor one whose network was cut, once the server notices). Servers before 14 do not
--          know how to, those on Windows refuse to.
-- Parameters: none
-- Index: none
SELECT set_config(name, '2s', false) FROM pg_settings WHERE name = 'client_connection_check_interval';
