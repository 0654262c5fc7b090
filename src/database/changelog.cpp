// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/changelog.h"

#include "database/errors.h"

namespace palier {

using namespace Qt::StringLiterals;

Result<LogMark> ChangeLog::end() const
{
    Statement statement = m_connection.statement("change_log_end"_L1);
    if (const auto ran = statement.run(); !ran)
        return ran.error();
    LogMark mark;
    if (statement.next())
        mark = {statement.number(0), statement.number(1)};
    const auto finished = statement.finish();
    return finished ? Result<LogMark>(mark) : finished.error();
}

Result<bool> ChangeLog::holds(const LogMark &mark) const
{
    const auto stamp = m_connection.statement("change_log_stamp"_L1).single({mark.seq});
    if (!stamp)
        return stamp.error();
    return stamp->isValid() && stamp->toLongLong() == mark.stamp;
}

Result<std::optional<std::vector<qint64>>> ChangeLog::since(const LogMark &mark) const
{
    const auto held = holds(mark);
    if (!held)
        return held.error();
    if (!*held)
        return std::optional<std::vector<qint64>>();
    Statement statement = m_connection.statement("change_log_tickets"_L1);
    if (const auto ran = statement.run({mark.seq}); !ran)
        return ran.error();
    std::optional<std::vector<qint64>> tickets(std::in_place);
    while (statement.next()) {
        if (statement.isNull(0))
            tickets.reset();
        if (!tickets)
            break;
        tickets->push_back(statement.number(0));
    }
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return tickets;
}

} // namespace palier
