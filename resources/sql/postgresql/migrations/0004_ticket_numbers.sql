-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a ticket is found by its number, or the beginning of it, in upper or lower case, without reading all tickets.

CREATE INDEX ticket_by_ref ON ticket (lower(ref)) WHERE ref IS NOT NULL;

CREATE INDEX ticket_by_ext_id ON ticket (lower(ext_id));
