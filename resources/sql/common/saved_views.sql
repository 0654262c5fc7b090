-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: all saved views.
-- Parameters: none
-- Index: the primary key of saved_view
SELECT name, view FROM saved_view ORDER BY name;
