// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ledger/records.h"
#include "ledger/servicerecords.h"

#include <span>

namespace palier {

/** What replaceHistory() found. */
enum class Replaced { Added, Changed, Unchanged };

/** Takes whole ticket histories into a database: the one way in for imports and for the demo floor.
    One transaction: begin, any number of references and histories, then commit; a destructor without commit rolls back.
    One thread. After an error only rollback() makes sense. */
class EventSink
{
public:
    virtual ~EventSink() = default;

    virtual Result<Done> begin(const SourceRecord &source) = 0;
    /** Proposes a level for a value that the level map of the source does not know; changes nothing where it does. */
    virtual Result<Done> proposeLevel(const LevelRecord &level) = 0;
    /** Makes this the whole history of the ticket. The same history again changes nothing, not even a version. */
    virtual Result<Replaced> replaceHistory(const TicketRecord &ticket, std::span<const EventRecord> history) = 0;
    /** Writes what a workspace knows besides tickets, in the place of what it knew of the same. A message belongs to a ticket of
        the source that was written before it. */
    virtual Result<Done> reference(const ReferenceRecord &record) = 0;
    /** Writes down something that was planted in a demo. */
    virtual Result<Done> truth(const TruthRecord &truth) = 0;
    virtual Result<Done> commit() = 0;
    virtual void rollback() = 0;
};

} // namespace palier
