-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the id of a source, and whether it is an import.
-- Parameters: :name
-- Index: UNIQUE (name)
SELECT id, is_import FROM source WHERE name = :name;
