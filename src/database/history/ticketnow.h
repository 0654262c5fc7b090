// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/records.h"

#include <QStringList>

#include <span>

namespace palier {

/** What the cached columns of a ticket say: its history folded as far as a list of tickets needs it. */
struct TicketNow {
    QString unit;  // the value that holds it; "" before the history names one
    QString agent; // its owner
    TicketState state = TicketState::New;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;

    friend bool operator==(const TicketNow &, const TicketNow &) = default;
};

/** Folds a history of at least one row. The moves of a command that was undone do not count, and void is for good:
    as in the ledger's fold. */
TicketNow ticketNow(std::span<const EventRecord> history);

/** Every unit that ever held the ticket, undone or not, each once. */
QStringList unitsHeld(std::span<const EventRecord> history);

} // namespace palier
