-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what changed, for those who look on; saved views.

-- One row for each change of a ticket, whoever made it. Everybody who changes a history steps the version of its ticket, so that the
-- rows of events and attributes need no triggers of their own. ticket NULL: something that is part of many tickets has changed.
-- stamp tells two rows of one number apart, after an earlier state of the file was restored. The newest 100,000 rows stay: whoever
-- is further behind reads everything again. There is always a row.
CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket INTEGER,
    stamp INTEGER NOT NULL DEFAULT (random())
) STRICT;

INSERT INTO change_log (ticket) VALUES (NULL);

CREATE TRIGGER change_log_keeps_the_newest AFTER INSERT ON change_log BEGIN
    DELETE FROM change_log WHERE seq <= new.seq - 100000;
END;

CREATE TRIGGER ticket_added AFTER INSERT ON ticket BEGIN
    INSERT INTO change_log (ticket) VALUES (new.id);
END;

CREATE TRIGGER ticket_changed AFTER UPDATE ON ticket BEGIN
    INSERT INTO change_log (ticket) VALUES (new.id);
END;

CREATE TRIGGER ticket_removed AFTER DELETE ON ticket BEGIN
    INSERT INTO change_log (ticket) VALUES (old.id);
END;

CREATE TRIGGER source_renamed AFTER UPDATE ON source BEGIN
    INSERT INTO change_log (ticket) VALUES (NULL);
END;

CREATE TRIGGER customer_renamed AFTER UPDATE OF name ON customer BEGIN
    INSERT INTO change_log (ticket) VALUES (NULL);
END;

CREATE TRIGGER topic_renamed AFTER UPDATE OF name ON topic BEGIN
    INSERT INTO change_log (ticket) VALUES (NULL);
END;

CREATE TRIGGER reason_renamed AFTER UPDATE OF name ON reason BEGIN
    INSERT INTO change_log (ticket) VALUES (NULL);
END;

-- Filters, period and what else the filter bar says, under a name; view is JSON (src/metrics/viewjson.h).
CREATE TABLE saved_view (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    view TEXT NOT NULL
) STRICT, WITHOUT ROWID;
