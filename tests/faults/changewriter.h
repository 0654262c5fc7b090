// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"
#include "ledger/records.h"

#include <QMap>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace palier::test {

/** What came of changes. Each has a mark that no other has: the text of a reason, so that it can be found again in the database
    and in a picture. */
struct Changes {
    QStringList acknowledged;
    QStringList unknown;       // the connection was lost while the commit was under way: only the database knows
    QStringList refused;       // did not get as far as a commit, or this was refused: must not be there
    QMap<QString, int> errors; // how often each code came; of a commit with "commit: " before it
};

/** Somebody at work on tickets of his own, in a thread and on a connection of his own: opens them, escalates them, answers them,
    writes notes; one change a transaction, through the same door as an import or past it. Connects again whenever the connection
    is lost, and then leaves the ticket of the lost change alone, so that nothing is ever written a second time. */
class ChangeWriter
{
public:
    static constexpr Instant FirstTicket{Duration{1'766'966'400}};

    struct Plan {
        DatabaseAddress address;
        QString name;                // begins the marks and the numbers of the tickets
        double changesPerSecond = 0; // 0: as many as can be
        int most = -1;               // changes, after which it ends; -1: until it is destroyed
    };

    explicit ChangeWriter(const Plan &plan);
    /** After the change that is under way. */
    ~ChangeWriter();
    ChangeWriter(const ChangeWriter &) = delete;
    ChangeWriter &operator=(const ChangeWriter &) = delete;

    void pause(bool paused);
    /** Paused, and nothing is under way. */
    bool isIdle() const;
    /** It has written all that it should. */
    bool hasEnded() const;
    Changes changes() const;

    /** Makes the source, and the levels of the units that all writers use. Errors: those of HistoryWriter. */
    static Result<Done> prepare(const DatabaseAddress &address);

private:
    enum class Fate { Acknowledged, Unknown, Refused };

    void run();
    bool waitForTurn();
    void changeOne();
    Result<Done> writeHistory(const QString &mark, bool &isCommitting);
    Result<Done> appendNote(const QString &mark, bool &isCommitting);
    void beginTicket();
    EventRecord nextEvent(const QString &mark) const;
    void note(Fate fate, const QString &mark, const QString &error = {});

    const Plan m_plan;
    std::optional<Connection> m_connection;
    int m_tickets = 0;
    TicketRecord m_ticket;
    std::vector<EventRecord> m_history; // as it was acknowledged
    qint64 m_marks = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_paused = false;
    bool m_ends = false;
    bool m_isAtWork = true;
    bool m_hasEnded = false;
    Changes m_changes;
    std::thread m_thread;
};

} // namespace palier::test
