-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: something that was planted in a demo.
-- Parameters: :ticket, :kind, :at_ms, :detail
-- Index: none
INSERT INTO demo_truth (ticket, kind, at_ms, detail) VALUES (:ticket, :kind, :at_ms, :detail);
