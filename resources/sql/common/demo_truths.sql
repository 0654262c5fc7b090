-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what was planted in a demo, as it was written.
-- Parameters: none
-- Index: the rowid of demo_truth
SELECT ticket, kind, at_ms, detail FROM demo_truth ORDER BY id;
