// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/ticketnow.h"

#include <QSet>

#include <algorithm>

namespace palier {

namespace {

QSet<QString> undoneGroups(std::span<const EventRecord> history)
{
    QSet<QString> undone;
    for (const EventRecord &event : history) {
        if (event.kind == EventKind::Undo)
            undone.insert(event.to);
    }
    undone.remove(QString());
    return undone;
}

TicketState stateAfter(TicketState before, const EventRecord &event)
{
    if (before == TicketState::Void)
        return before;
    switch (event.kind) {
    case EventKind::State:
        return valueNamed<TicketState>(event.to).value_or(before);
    case EventKind::Resolved:
        return TicketState::Resolved;
    case EventKind::Reopened:
        return TicketState::Open;
    case EventKind::Closed:
        return TicketState::Closed;
    case EventKind::Void:
    case EventKind::Merged:
        return TicketState::Void;
    default:
        return before;
    }
}

void apply(TicketNow &now, const EventRecord &event)
{
    now.state = stateAfter(now.state, event);
    if (event.kind == EventKind::Opened || event.kind == EventKind::Moved)
        now.unit = event.to;
    else if (event.kind == EventKind::Assigned)
        now.agent = event.to;
}

} // namespace

TicketNow ticketNow(std::span<const EventRecord> history)
{
    const QSet<QString> undone = undoneGroups(history);
    TicketNow now;
    now.createdMs = history.front().atMs;
    now.updatedMs = history.front().atMs;
    for (const EventRecord &event : history) {
        now.updatedMs = std::max(now.updatedMs, event.atMs);
        if (event.kind != EventKind::Moved || !undone.contains(event.commandGroup))
            apply(now, event);
    }
    return now;
}

QStringList unitsHeld(std::span<const EventRecord> history)
{
    QStringList units;
    const auto add = [&units](const QString &unit) {
        if (!unit.isEmpty() && !units.contains(unit))
            units << unit;
    };
    for (const EventRecord &event : history) {
        // The first queue of a ticket may show only as the old value of its first move.
        if (event.kind == EventKind::Moved)
            add(event.from);
        if (event.kind == EventKind::Opened || event.kind == EventKind::Moved)
            add(event.to);
    }
    return units;
}

} // namespace palier
