-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: one attribute of a ticket.
-- Parameters: :ticket (id), :name, :value
-- Index: the primary key of ticket_attribute
INSERT INTO ticket_attribute (ticket, name, value) VALUES (:ticket, :name, :value);
