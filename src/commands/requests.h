// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocks/slaclock.h"
#include "commands/answer.h"
#include "ledger/entry.h"
#include "ledger/records.h"
#include "ledger/servicerecords.h"
#include "metrics/dashboard.h"
#include "metrics/ledgerindex.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace palier {

/** Names a ticket. */
struct TicketName {
    QString source;
    QString extId;

    friend bool operator==(const TicketName &, const TicketName &) = default;
};

/** What people read of a ticket, as the database has it now. */
struct TicketTexts {
    TicketName name;
    TicketRecord record; // without its attributes
    bool vip = false;
    qint64 version = 0;
    bool exists = true; // false: there is no such ticket (any more), and the rest is empty
};

/** A promise to the customer of a ticket, as it stands. */
struct TicketClock {
    SlaClockKind kind = SlaClockKind::Resolution;
    SlaPhase phase = SlaPhase::Running; // never None
    Instant since{};                    // of the phase
    Duration used{0};                   // of the calendars that were in force
    Duration target{0};
    std::optional<Instant> breached; // when it first ran out
    SlaPolicyRecord policy;          // in force now, or when the clock stopped
};

/** What agents are called, by login. */
using PeopleNames = QHash<QString, QString>;

/** A ticket with its whole history and what the ledger makes of it. */
struct TicketDetails {
    TicketTexts texts;                      // with the attributes
    std::vector<EventRecord> history;       // in its order
    std::vector<TicketClock> clocks;        // those that are promised; none where the figures do not know the ticket
    Instant now{};                          // of entry and clocks
    TicketEntry entry;                      // as of the figures on screen; Fate::Absent where they do not know it yet
    std::shared_ptr<const FactTable> names; // of the codes in `entry`: directory(), settings().levels.units()
    PeopleNames people;                     // who is not in it goes by the login
};

/** Tickets that a search has found so far. */
struct FoundTickets {
    std::vector<TicketTexts> tickets;
    std::optional<qint64> next; // where to go on with the search; nothing: all is searched
};

/** A list of tickets to be written as a table. */
struct LedgerExport {
    using Cells = std::function<QStringList(const LedgerIndex &, std::size_t row, const TicketTexts *texts)>;

    QString path;
    QStringList head; // what the list is, a line each
    QStringList columns;
    std::shared_ptr<const LedgerIndex> index;
    bool needsTexts = false; // whether the cells want the texts of the database; without, they get null
    Cells cells;             // called in another thread
};

/** A value of a source's level dimension with what the level map says of it. */
struct LevelValue {
    QString source;
    QString value;
    qint64 tickets = 0;              // that it ever held
    std::vector<LevelRecord> levels; // by date; none: nobody has placed it, it counts as outside
};

/** Questions that the Dashboard cannot hold. GUI thread; none blocks. Each calls `take` once, later, in the GUI thread, unless
   its Answer is let go of first. Errors: those of the database; of the view; errors::NothingLoaded where the question is about
   figures and there are none yet. */
class Requests
{
public:
    template<typename T>
    using Take = std::function<void(const Result<T> &)>;
    using DashboardPointer = std::shared_ptr<const Dashboard>;
    using LedgerPointer = std::shared_ptr<const LedgerIndex>;

    virtual ~Requests() = default;

    virtual Answer ticketDetails(const TicketName &ticket, Take<TicketDetails> take) = 0;
    /** In the order of the names. */
    virtual Answer ticketTexts(std::vector<TicketName> tickets, Take<std::vector<TicketTexts>> take) = 0;
    /** The tickets whose reference or external id begins with the text, in upper or lower case; the exact one first. */
    virtual Answer ticketsNumbered(const QString &text, int most, Take<std::vector<TicketTexts>> take) = 0;
    /** The tickets whose subject has words that begin with these, the last that were written first: those of one stretch of all
       tickets, so that others get their turn. @param from where to go on; nothing: from the newest. */
    virtual Answer ticketsAbout(const QString &words, int most, std::optional<qint64> from, Take<FoundTickets> take) = 0;
    /** The texts of a ticket in their order; none where there is no such ticket. */
    virtual Answer messages(const TicketName &ticket, Take<std::vector<MessageRecord>> take) = 0;
    /** The tickets of a view, sorted. */
    virtual Answer ledgerIndex(
        const View &view, const LedgerOrder &order, const LedgerScope &scope, Take<LedgerPointer> take) = 0;
    /** How many tickets differ between two lists. */
    virtual Answer ledgerChanges(LedgerPointer before, LedgerPointer after, Take<qint64> take) = 0;
    /** Writes a list of tickets into a file, all or nothing; gives the rows written. Letting go of the answer leaves the file
       that was there as it was. `progress` is called in the GUI thread. Errors: export.cannot-write. */
    virtual Answer exportLedger(LedgerExport what, std::function<void(qint64 rows)> progress, Take<qint64> take) = 0;
    /** What the figures of the view would be with this level map. */
    virtual Answer dashboardWith(std::vector<LevelRecord> levels, const View &view, Take<DashboardPointer> take) = 0;
    virtual Answer savedViews(Take<QMap<QString, View>> take) = 0;
    /** Every value found in the sources, mapped or not, and mapped ones that no ticket has. */
    virtual Answer levels(Take<std::vector<LevelValue>> take) = 0;
    /** As stored, by key. */
    virtual Answer settings(Take<QMap<QString, QString>> take) = 0;
    virtual Answer serviceHours(Take<ServiceHours> take) = 0;
};

} // namespace palier
