-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what changed, for those who look on; saved views.

-- One row for each change of a ticket, whoever made it. Everybody who changes a history steps the version of its ticket, so that the
-- rows of events and attributes need no triggers of their own. ticket NULL: something that is part of many tickets has changed.
-- Numbers are drawn before the commit, so that a reader who asked for what is behind the last number would lose whoever commits
-- late: readers ask by xid for what their last snapshot did not see. stamp tells two rows of one number apart, after a backup was
-- restored. Rows of the last seven days stay (change_log_purge.sql), and always the newest: whoever is further behind reads
-- everything again. There is always a row.
CREATE TABLE change_log (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket BIGINT,
    xid XID8 NOT NULL DEFAULT pg_current_xact_id(),
    at_ms BIGINT NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    stamp BIGINT NOT NULL DEFAULT (random() * 9e15)::bigint
);

CREATE INDEX change_log_by_xid ON change_log (xid);

INSERT INTO change_log (ticket) VALUES (NULL);

-- Whoever listens is woken with the same words each time: the server delivers them once a transaction, however many changed.
CREATE FUNCTION tickets_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = palier, pg_temp AS $$
BEGIN
    INSERT INTO change_log (ticket) SELECT id FROM touched;
    IF FOUND THEN
        PERFORM pg_notify('palier', '');
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER ticket_added AFTER INSERT ON ticket
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tickets_changed();

CREATE TRIGGER ticket_changed AFTER UPDATE ON ticket
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tickets_changed();

CREATE TRIGGER ticket_removed AFTER DELETE ON ticket
REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION tickets_changed();

CREATE FUNCTION everything_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = palier, pg_temp AS $$
BEGIN
    INSERT INTO change_log (ticket) VALUES (NULL);
    PERFORM pg_notify('palier', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER source_renamed AFTER UPDATE ON source
FOR EACH ROW EXECUTE FUNCTION everything_changed();

CREATE TRIGGER customer_renamed AFTER UPDATE ON customer
FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION everything_changed();

CREATE TRIGGER topic_renamed AFTER UPDATE ON topic
FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION everything_changed();

CREATE TRIGGER reason_renamed AFTER UPDATE ON reason
FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION everything_changed();

-- Filters, period and what else the filter bar says, under a name; view is JSON (src/metrics/viewjson.h).
CREATE TABLE saved_view (
    name TEXT COLLATE "C" PRIMARY KEY CHECK (name <> ''),
    view TEXT NOT NULL
);

-- What is read whole at every look is not logged, only told.
CREATE FUNCTION workspace_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = palier, pg_temp AS $$
BEGIN
    PERFORM pg_notify('palier', '');
    RETURN NULL;
END
$$;

CREATE TRIGGER setting_changed AFTER INSERT OR UPDATE OR DELETE ON setting
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER level_map_changed AFTER INSERT OR UPDATE OR DELETE ON level_map
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER source_added AFTER INSERT OR DELETE ON source
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER customer_changed AFTER UPDATE ON customer
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER calendar_changed AFTER INSERT OR UPDATE OR DELETE ON calendar
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER calendar_hours_changed AFTER INSERT OR UPDATE OR DELETE ON calendar_hours
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER calendar_holiday_changed AFTER INSERT OR UPDATE OR DELETE ON calendar_holiday
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER sla_policy_changed AFTER INSERT OR UPDATE OR DELETE ON sla_policy
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER saved_view_changed AFTER INSERT OR UPDATE OR DELETE ON saved_view
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();
