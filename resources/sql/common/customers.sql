-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the customers by name.
-- Parameters: none
-- Index: UNIQUE (name)
SELECT name, vip FROM customer ORDER BY name;
