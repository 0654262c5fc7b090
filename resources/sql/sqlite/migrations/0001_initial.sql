-- SPDX-FileCopyrightText: 2026 The Palier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Purpose: the first schema: sources, levels, tickets with their histories, settings.
-- Times are milliseconds since 1970 UTC. Texts are kept as they came. NULL: not known.
-- Lists of kinds and states stand in src/ledger/kinds.h too; a test holds them equal.

-- "Pali": says that a file with our tables is ours.
PRAGMA application_id = 1348562025;

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY CHECK (version >= 1),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    is_import INTEGER NOT NULL CHECK (is_import IN (0, 1))
) STRICT;

-- Every name under which something holds tickets: as a source writes it, or as the level map calls it.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- From from_ms on, this value of the source's dimension is this unit, of this kind, on this tier (0: none).
CREATE TABLE level_map (
    source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    dimension TEXT NOT NULL CHECK (dimension IN ('queue', 'team', 'owner', 'field')),
    value TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    unit INTEGER NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL CHECK (kind IN ('team', 'manager', 'external', 'system', 'outside')),
    tier INTEGER NOT NULL,
    PRIMARY KEY (source, dimension, value, from_ms),
    CHECK (CASE WHEN kind IN ('system', 'outside') THEN tier = 0 ELSE tier BETWEEN 1 AND 15 END)
) STRICT, WITHOUT ROWID;

CREATE TABLE agent (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name TEXT,
    since_ms INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    vip INTEGER NOT NULL DEFAULT 0 CHECK (vip IN (0, 1))
) STRICT;

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE reason (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- unit, agent, state and the two instants are folded from the history when it is written (src/database/history/ticketnow.h).
-- content_hash: of the imported history, so that the same import again changes nothing (src/database/history/contenthash.h).
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    ext_id TEXT NOT NULL CHECK (ext_id <> ''),
    ref TEXT,
    subject TEXT,
    customer INTEGER REFERENCES customer (id),
    topic INTEGER REFERENCES topic (id),
    channel TEXT,
    priority TEXT,
    language TEXT,
    unit INTEGER REFERENCES unit (id),
    agent INTEGER REFERENCES agent (id),
    state TEXT NOT NULL CHECK (state IN ('new', 'open', 'waiting', 'resolved', 'closed', 'void')),
    created_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    content_hash BLOB,
    UNIQUE (source, ext_id)
) STRICT;

-- Holds the tickets of one source in the order in which the histories are read.
CREATE INDEX ticket_by_source ON ticket (source, id);

CREATE TABLE ticket_attribute (
    ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL,
    PRIMARY KEY (ticket, name)
) STRICT, WITHOUT ROWID;

-- Every unit that ever held the ticket.
CREATE TABLE ticket_unit (
    ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    unit INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (ticket, unit)
) STRICT, WITHOUT ROWID;

-- The truth. A line is one step of the history; the rows of a line share its number. ordinal counts the rows of a ticket from 1
-- and stands behind the # of a row's external id. from_value, to_value and actor are texts of the source.
CREATE TABLE ticket_event (
    ticket INTEGER NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    line INTEGER NOT NULL CHECK (line >= 1),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('opened', 'moved', 'state', 'resolved', 'reopened', 'closed', 'void', 'merged', 'assigned',
        'priority', 'topic', 'due', 'reply', 'note', 'customer', 'undo', 'snooze', 'tag', 'feedback')),
    from_value TEXT,
    to_value TEXT,
    actor TEXT,
    actor_kind TEXT CHECK (actor_kind IN ('agent', 'customer', 'rule', 'system')),
    reason INTEGER REFERENCES reason (id),
    return_kind TEXT CHECK (return_kind IN ('rejected', 'incomplete', 'answered')),
    command_group TEXT,
    PRIMARY KEY (ticket, line, ordinal)
) STRICT, WITHOUT ROWID;
