-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a customer as the source knows him now.
-- Parameters: :name, :vip
-- Index: UNIQUE (name)
INSERT INTO customer (name, vip) VALUES (:name, :vip)
ON CONFLICT (name) DO UPDATE SET vip = excluded.vip;
