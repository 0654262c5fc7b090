-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: takes the history away from a ticket that is about to be written anew.
-- Parameters: :ticket (id)
-- Index: the primary key of ticket_event
DELETE FROM ticket_event WHERE ticket = :ticket;
