// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/history/referencerows.h"
#include "database/history/ticketrows.h"
#include "database/levelstore.h"
#include "database/transaction.h"

#include "ledger/eventsink.h"

namespace palier {

/** Writes whole histories into a workspace: one transaction from begin() to commit(). Keeps the tables of names, the units that
   ever held a ticket, and the ticket's cached columns, which it folds from the history itself (unit, agent, state and the two
   instants of a TicketRecord are not read). A changed ticket gets its rows anew and a version step, an unchanged one (by its
   content hash) is not touched. After an error everything but rollback() answers that error again. Lives shorter than its
   connection, which must be writable and of the newest schema, in its thread. */
class HistoryWriter final : public EventSink
{
public:
    explicit HistoryWriter(Connection &connection) : m_connection(connection) {}

    /** Errors: DatabaseLocked where somebody else is writing; SourceKindDiffers. */
    Result<Done> begin(const SourceRecord &source) override;
    Result<Done> proposeLevel(const LevelRecord &level) override;
    /** Errors: HistoryInvalid where lines do not count 1, 1, 2, 3 …, where an instant is out of range or before that of the line
     * before, where there is no row. */
    Result<Replaced> replaceHistory(const TicketRecord &ticket, std::span<const EventRecord> history) override;
    /** Errors: TicketUnknown for a message of a ticket that the source does not have. */
    Result<Done> reference(const ReferenceRecord &record) override;
    Result<Done> truth(const TruthRecord &truth) override;
    Result<Done> commit() override;
    void rollback() override;

private:
    /** What begins and ends with a transaction: rows that it knows by number are gone after a rollback. */
    struct Open {
        Transaction transaction;
        LevelStore levels;
        TicketRows tickets;
        ReferenceRows references;
    };

    Result<qint64> sourceId(const SourceRecord &source);
    Result<Done> beginOpen(const SourceRecord &source);
    /** Remembers the first error. */
    template<typename T>
    Result<T> kept(Result<T> result);

    Connection &m_connection;
    std::optional<Open> m_open;
    std::optional<Error> m_error;
};

} // namespace palier
