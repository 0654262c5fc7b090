-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the class of a customer is a value of all their tickets: whoever has read them learns that it changed.

CREATE TRIGGER customer_reclassed AFTER UPDATE OF vip ON customer WHEN old.vip <> new.vip BEGIN
    INSERT INTO change_log (ticket) VALUES (NULL);
END;
