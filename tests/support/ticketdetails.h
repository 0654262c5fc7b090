// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "ledger/fold.h"
#include "support/floor.h"

namespace palier::test {

/** The rows of a history as a database gives them, from the events that a story told. */
inline std::vector<EventRecord> recordsOf(const TicketHistory &ticket, const Directory &names)
{
    std::vector<EventRecord> records;
    qint32 line = 0;
    QString place;
    for (const TicketEvent &event : ticket.events) {
        line += event.startsLine();
        EventRecord record{line, toMilliseconds(event.instant()), event.kind};
        record.actor = event.actorId().value < names.agents.size() ? names.agents.text(event.actor) : QString();
        record.actorKind = event.actorKind();
        record.returnKind = event.returnKind();
        record.reason = event.reason < names.reasons.size() ? names.reasons.text(event.reason) : QString();
        if (event.kind == EventKind::Opened || event.kind == EventKind::Moved) {
            record.from = place;
            record.to = place = Directory::placeValue(names.places.text(event.value));
        } else if (event.kind == EventKind::State) {
            record.to = nameOf(event.state());
        } else if (event.kind == EventKind::Assigned) {
            record.to = names.agents.text(event.value);
        }
        records.push_back(record);
    }
    return records;
}

/** What a desk would tell of the ticket "T" with this story, at this hour. */
inline TicketDetails detailsOf(const char *story, double now)
{
    Floor floor;
    const TicketHistory told = floor.teller.tell(QStringLiteral("T"), QLatin1String(story));
    floor.builder.add(told);
    const LevelMap levels = floor.teller.levelMap();
    const auto directory = floor.teller.directory;
    TicketDetails details;
    details.texts.name = {QStringLiteral("test"), QStringLiteral("T")};
    details.texts.record.extId = details.texts.record.ref = QStringLiteral("T");
    details.texts.record.createdMs = toMilliseconds(told.events.front().instant());
    details.history = recordsOf(told, *directory);
    details.now = at(now);
    details.names = floor.facts(at(now));
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    details.entry = fold(told.events, {}, at(now));
    return details;
}

} // namespace palier::test
