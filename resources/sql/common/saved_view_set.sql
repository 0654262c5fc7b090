-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: saves a view under a name.
-- Parameters: :name, :view
-- Index: the primary key of saved_view
INSERT INTO saved_view (name, view) VALUES (:name, :view)
ON CONFLICT (name) DO UPDATE SET view = excluded.view;
