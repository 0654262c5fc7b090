-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: records a migration.
-- Parameters: :version, :name (of the migration file)
-- Index: the primary key of schema_version
INSERT INTO schema_version (version, name) VALUES (:version, :name);
