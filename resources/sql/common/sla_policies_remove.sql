-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: all promises, before they are written anew.
-- Parameters: none
-- Index: none, all rows go
DELETE FROM sla_policy;
