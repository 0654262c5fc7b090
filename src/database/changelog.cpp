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
        mark = {statement.number(0), statement.number(1), statement.text(2), statement.text(3), statement.number(4)};
    const auto finished = statement.finish();
    return finished ? Result<LogMark>(mark) : finished.error();
}

QVariant ChangeLog::behind(const LogMark &mark)
{
    return mark.snapshot.isEmpty() ? QVariant(mark.seq) : QVariant(mark.snapshot);
}

Result<bool> ChangeLog::holds(const LogMark &mark) const
{
    Statement statement = m_connection.statement("change_log_stamp"_L1);
    const bool isOfFile = m_connection.address().isFile(); // which knows itself by the stamp alone
    if (isOfFile != mark.snapshot.isEmpty())
        return false;
    const auto stamp =
        isOfFile ? statement.single({mark.seq}) : statement.single({mark.seq, mark.snapshot, mark.server, mark.readMs});
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
    if (const auto ran = statement.run({behind(mark)}); !ran)
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
