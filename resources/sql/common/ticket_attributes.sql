-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the attributes of one ticket.
-- Parameters: :ticket (id)
-- Index: the primary key of ticket_attribute
SELECT name, value FROM ticket_attribute WHERE ticket = :ticket ORDER BY name;
