// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "ledger/kinds.h"

#include <QString>

#include <utility>
#include <vector>

namespace palier {

/** Attributes of a ticket by name; each name is a dimension. */
using Attributes = std::vector<std::pair<QString, QString>>;

/** Where tickets come from. Imports are read-only for commands: the next import would erase a change. */
struct SourceRecord {
    QString name;
    bool isImport = true;

    friend bool operator==(const SourceRecord &, const SourceRecord &) = default;
};

/** One entry of the level map: from `from` on, this value of a source's dimension is this unit, of this kind, on this tier. */
struct LevelRecord {
    QString source;
    QString value;
    Instant from{}; // the beginning of time unless the map is dated
    QString unit;
    UnitKind kind = UnitKind::Team;
    quint8 tier = 0; // 1 …; 0 for system and outside

    friend bool operator==(const LevelRecord &, const LevelRecord &) = default;
};

/** A ticket as a source describes it now. Topic, channel … are "" where unknown. */
struct TicketRecord {
    QString extId; // unique within its source
    QString ref;   // what people call it; the external id where the source has nothing better
    QString subject;
    QString customer;
    QString topic;
    QString channel;
    QString priority;
    QString language;
    Attributes attributes;
    QString unit; // the place that holds it (a value of the level dimension)
    QString agent;
    TicketState state = TicketState::New;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
};

/** A history of more lines is a mistake of whoever wrote it. Below it the columns can count hops and reopenings in 16 bits. */
constexpr std::size_t MostLinesOfATicket = 65'000;

/** One row of a ticket's history. Rows with the same `line` are one step of it; lines count from 1 in the order of the history.
 */
struct EventRecord {
    qint32 line = 0;
    qint64 atMs = 0;
    EventKind kind = EventKind::Note;
    QString from; // places for opened and moved, states for state, logins for assigned, else as the kind needs
    QString to;
    QString actor;
    ActorKind actorKind = ActorKind::Unknown;
    QString reason;
    ReturnKind returnKind = ReturnKind::Unknown;
    QString commandGroup; // rows of one command; what an undo names (in `to`)

    friend bool operator==(const EventRecord &, const EventRecord &) = default;
};

} // namespace palier
