-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a new source; answers its id.
-- Parameters: :name, :is_import (0 or 1)
-- Index: UNIQUE (name)
INSERT INTO source (name, is_import) VALUES (:name, :is_import) RETURNING id;
