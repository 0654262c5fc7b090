-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: a table that is emptied at once has no rows that triggers could tell of: all that was read is read again.

CREATE TRIGGER ticket_emptied AFTER TRUNCATE ON ticket
FOR EACH STATEMENT EXECUTE FUNCTION everything_changed();

CREATE TRIGGER ticket_event_emptied AFTER TRUNCATE ON ticket_event
FOR EACH STATEMENT EXECUTE FUNCTION everything_changed();

CREATE TRIGGER ticket_attribute_emptied AFTER TRUNCATE ON ticket_attribute
FOR EACH STATEMENT EXECUTE FUNCTION everything_changed();

CREATE TRIGGER setting_emptied AFTER TRUNCATE ON setting
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER level_map_emptied AFTER TRUNCATE ON level_map
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER calendar_emptied AFTER TRUNCATE ON calendar
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER calendar_hours_emptied AFTER TRUNCATE ON calendar_hours
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER calendar_holiday_emptied AFTER TRUNCATE ON calendar_holiday
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER sla_policy_emptied AFTER TRUNCATE ON sla_policy
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER saved_view_emptied AFTER TRUNCATE ON saved_view
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER agent_unit_emptied AFTER TRUNCATE ON agent_unit
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();
