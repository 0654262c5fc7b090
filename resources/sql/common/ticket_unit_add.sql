-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: one unit that held the ticket.
-- Parameters: :ticket (id), :unit (id)
-- Index: the primary key of ticket_unit
INSERT INTO ticket_unit (ticket, unit) VALUES (:ticket, :unit);
