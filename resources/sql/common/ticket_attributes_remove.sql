-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: takes the attributes away from a ticket that is about to be written anew.
-- Parameters: :ticket (id)
-- Index: the primary key of ticket_attribute
DELETE FROM ticket_attribute WHERE ticket = :ticket;
