-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: makes this connection refuse to write.
-- Parameters: none
-- Index: none
SET default_transaction_read_only = on;
