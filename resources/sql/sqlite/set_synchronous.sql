-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: in write-ahead mode a power cut may lose the last transactions, never the file.
-- Parameters: none
-- Index: none
PRAGMA synchronous = NORMAL;
