-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: what a support floor is besides its tickets: who works where and when, its hours, its promises, its paths, the texts
-- of its tickets, what was done against topics that kept coming back; and what the maker of a demo planted.
-- Minutes are those of a local day, in the zone of the calendar. Weekdays: 1 Monday … 7 Sunday.
-- Lists of kinds stand in src/ledger too; a test holds them equal.

CREATE TABLE agent_unit (
    agent INTEGER NOT NULL REFERENCES agent (id),
    unit INTEGER NOT NULL REFERENCES unit (id),
    from_ms INTEGER NOT NULL,
    to_ms INTEGER CHECK (to_ms > from_ms),
    PRIMARY KEY (agent, unit, from_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    zone TEXT NOT NULL
) STRICT;

CREATE TABLE calendar_hours (
    calendar INTEGER NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN from_minute + 1 AND 1440),
    PRIMARY KEY (calendar, weekday, from_minute)
) STRICT, WITHOUT ROWID;

-- Whole local days, as "2026-12-25".
CREATE TABLE calendar_holiday (
    calendar INTEGER NOT NULL REFERENCES calendar (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (calendar, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE agent_shift (
    agent INTEGER NOT NULL REFERENCES agent (id),
    calendar INTEGER NOT NULL REFERENCES calendar (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN from_minute + 1 AND 1440),
    PRIMARY KEY (agent, weekday, from_minute)
) STRICT, WITHOUT ROWID;

-- priority "", vip and unit NULL: any. calendar NULL: around the clock.
CREATE TABLE sla_policy (
    id INTEGER PRIMARY KEY,
    priority TEXT NOT NULL,
    vip INTEGER CHECK (vip IN (0, 1)),
    unit INTEGER REFERENCES unit (id),
    clock TEXT NOT NULL CHECK (clock IN ('first_response', 'next_reply', 'resolution')),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    calendar INTEGER REFERENCES calendar (id),
    from_ms INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX sla_policy_once ON sla_policy (priority, ifnull(vip, -1), ifnull(unit, -1), clock, from_ms);

-- Where tickets of a topic go when they leave a tier, when, and how long the tier below may try.
CREATE TABLE path (
    topic INTEGER NOT NULL REFERENCES topic (id),
    from_tier INTEGER NOT NULL CHECK (from_tier BETWEEN 1 AND 15),
    to_unit INTEGER NOT NULL REFERENCES unit (id),
    criterion TEXT NOT NULL,
    delay_minutes INTEGER NOT NULL CHECK (delay_minutes >= 0),
    PRIMARY KEY (topic, from_tier)
) STRICT, WITHOUT ROWID;

-- The texts of a ticket, read on demand only. ordinal counts those of the ticket from 1.
CREATE TABLE message (
    ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    at_ms INTEGER NOT NULL,
    author TEXT,
    author_kind TEXT CHECK (author_kind IN ('agent', 'customer', 'rule', 'system')),
    is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    body TEXT NOT NULL,
    PRIMARY KEY (ticket, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE training_action (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL,
    topic INTEGER REFERENCES topic (id),
    from_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE training_agent (
    training INTEGER NOT NULL REFERENCES training_action (id) ON DELETE CASCADE,
    agent INTEGER NOT NULL REFERENCES agent (id),
    PRIMARY KEY (training, agent)
) STRICT, WITHOUT ROWID;

-- What is true of a demo floor because its maker planted it. No figure reads it. ticket: an external id, "" for the whole floor.
CREATE TABLE demo_truth (
    id INTEGER PRIMARY KEY,
    ticket TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    at_ms INTEGER,
    detail TEXT NOT NULL
) STRICT;
