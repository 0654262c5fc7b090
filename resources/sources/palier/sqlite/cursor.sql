-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a number that changes when another connection has written; all that is visible is settled.
-- Parameters: none
-- Index: none
SELECT data_version AS settled, data_version AS newest FROM pragma_data_version;
