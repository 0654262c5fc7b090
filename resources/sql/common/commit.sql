-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: ends a transaction and keeps what it wrote.
-- Parameters: none
-- Index: none
COMMIT;
