// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/changelog.h"

#include "ledger/tickethistory.h"

#include <functional>

namespace palier {

/** Takes one history; called in the order of sources, then of their tickets. */
using TakeHistory = std::function<void(TicketHistory &&)>;
/** Told how many tickets of how many are read; false ends the reading with errors::ReadCancelled. */
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/** How far histories have been read. */
struct ReadPosition {
    QStringList sources; // read to the end
    QString source;      // being read
    qint64 key = 0;      // of the last ticket read of it (TicketHistory::key)
    qint64 tickets = 0;  // read so far
};

/** Reads all histories of a workspace as they are at one moment, whatever is written meanwhile, and learns their names. The
   values of a ticket's dimensions are those at its creation: where its topic or priority changed later, what it was before the
   first change. Errors: HistoryRowInvalid and HistoryEmpty, with the ticket; whatever the database says. What was taken before an
   error is not a whole workspace.
    @return the number of tickets. */
Result<qint64> readHistories(
    Connection &connection, Directory &directory, const TakeHistory &take, const ReadProgress &goOn = {});

/** The same in a transaction that the caller has begun, as a part of what it reads in one picture: from the position on, which
   moves with what is taken, also before an error. */
Result<qint64> readHistoriesInPicture(
    Connection &connection, Directory &directory, const TakeHistory &take, const ReadProgress &goOn, ReadPosition &position);

/** Reads the histories of the tickets that changed behind a row of the change log, in a transaction that the caller has begun.
    Tickets that are no more are not among them. */
Result<qint64> readChangedHistories(Connection &connection, Directory &directory, const LogMark &after, const TakeHistory &take);

} // namespace palier
