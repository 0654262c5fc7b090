-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the names of the customers who are VIP, in their order.
-- Parameters: none
-- Index: none, a scan
SELECT name FROM customer WHERE vip = 1 ORDER BY name;
