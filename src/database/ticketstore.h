// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include "ledger/records.h"

#include <optional>
#include <vector>

namespace palier {

/** One ticket with its whole history, as it can be written again. */
struct StoredTicket {
    TicketRecord ticket; // unit, agent, state and the two instants as its history says
    std::vector<EventRecord> history;
    qint64 version = 1;
};

/** The ticket of this external id; nothing where the source has none. */
Result<std::optional<StoredTicket>> storedTicket(const Connection &connection, const QString &source, const QString &extId);

/** The external ids of the tickets of a source that are neither done nor void, in the order in which they came. */
Result<QStringList> ticketsNotDone(const Connection &connection, const QString &source);

} // namespace palier
