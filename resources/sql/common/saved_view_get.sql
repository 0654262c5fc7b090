-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: one saved view.
-- Parameters: :name
-- Index: the primary key of saved_view
SELECT view FROM saved_view WHERE name = :name;
