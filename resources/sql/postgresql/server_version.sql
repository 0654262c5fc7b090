-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the version of the server, as 150004 for 15.4.
-- Parameters: none
-- Index: none
SELECT current_setting('server_version_num')::integer;
