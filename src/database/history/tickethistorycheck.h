// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/history/ticketnow.h"
#include "database/statement.h"

#include <optional>
#include <vector>

namespace palier {

/** Compares the cached columns of tickets with their events, row by row of check_histories.sql. Answers what is wrong with a
   ticket when its last row has gone by. */
class TicketHistoryCheck
{
public:
    /** Takes a row; what was wrong with the ticket before it, if this is the first row of another one. */
    std::vector<Error> take(const Statement &row);
    /** What is wrong with the last ticket. */
    std::vector<Error> finish();

private:
    void begin(const Statement &row);
    void addEvent(const Statement &row);
    void compare();
    void compareColumn(const char *column, const QString &stored, const QString &folded);

    std::optional<qint64> m_ticket;
    QString m_source;
    QString m_extId;
    TicketNow m_stored;
    QString m_storedState;
    std::vector<EventRecord> m_history;
    std::vector<Error> m_errors;
    bool m_linesBroken = false;
};

} // namespace palier
