-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: who belongs to which unit is read whole at every look: told, not logged.

CREATE TRIGGER agent_unit_changed AFTER INSERT OR UPDATE OR DELETE ON agent_unit
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER agent_changed AFTER UPDATE ON agent
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();

CREATE TRIGGER unit_changed AFTER UPDATE ON unit
FOR EACH STATEMENT EXECUTE FUNCTION workspace_changed();
