// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/answer.h"
#include "ledger/entry.h"
#include "ledger/records.h"
#include "ledger/servicerecords.h"
#include "metrics/dashboard.h"
#include "metrics/ledgerindex.h"

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

/** A ticket with its whole history and what the ledger makes of it. */
struct TicketDetails {
    TicketTexts texts;
    Attributes attributes;
    std::vector<EventRecord> history;       // in its order
    TicketEntry entry;                      // as of the figures on screen; Fate::Absent where they do not know it yet
    std::shared_ptr<const FactTable> names; // of the codes in `entry`: directory(), settings().levels.units()
};

/** A value of a source's level dimension with what the level map says of it. */
struct LevelValue {
    QString source;
    QString value;
    qint64 tickets = 0;              // that it ever held
    std::vector<LevelRecord> levels; // by date; none: nobody has placed it, it counts as outside
};

/** The hours of a workspace and the promises that are kept in them. */
struct ServiceHours {
    std::vector<CalendarRecord> calendars;
    std::vector<SlaPolicyRecord> policies;
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
    /** The tickets of a view, sorted. `search`: a part of the ticket's external id; "" all. */
    virtual Answer ledgerIndex(const View &view, const LedgerOrder &order, const QString &search, Take<LedgerPointer> take) = 0;
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
