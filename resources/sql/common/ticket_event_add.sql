-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: one row of a history.
-- Parameters: :ticket (id), :line, :ordinal, :at_ms, :kind, :from_value, :to_value, :actor, :actor_kind, :reason (id),
--     :return_kind, :command_group
-- Index: the primary key of ticket_event
INSERT INTO ticket_event (ticket, line, ordinal, at_ms, kind, from_value, to_value, actor, actor_kind, reason, return_kind,
    command_group)
VALUES (:ticket, :line, :ordinal, :at_ms, :kind, :from_value, :to_value, :actor, :actor_kind, :reason, :return_kind,
    :command_group);
