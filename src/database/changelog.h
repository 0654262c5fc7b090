// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include <optional>
#include <vector>

namespace palier {

/** How far somebody has read: the newest row of the change log then. On a server, numbers are drawn before they are committed:
   what counts there is which transactions were seen. */
struct LogMark {
    qint64 seq = 0;
    qint64 stamp = 0;  // tells it from another row of the same number
    QString snapshot;  // of a server: the text of pg_current_snapshot()
    QString server;    // of a server: which one, on which timeline, which database
    qint64 readMs = 0; // of a server: when, by its clock

    friend bool operator==(const LogMark &, const LogMark &) = default;
};

/** The log of what changed (migration change_log). To be read in one transaction with what it is about. Lives shorter than its
    connection. */
class ChangeLog
{
public:
    explicit ChangeLog(const Connection &connection) : m_connection(connection) {}

    /** The newest row. */
    Result<LogMark> end() const;
    /** The ids of the tickets that changed, came or went behind the mark. Nothing where that cannot be told, so that everything
       has to be read again: the row of the mark is gone or another (the log was cut, an earlier state was restored, this is
       another database), or something that many tickets share has changed. */
    Result<std::optional<std::vector<qint64>>> since(const LogMark &mark) const;

    /** What the statements that read changed tickets ask for: the row, or what the reader had seen. */
    static QVariant behind(const LogMark &mark);

private:
    Result<bool> holds(const LogMark &mark) const;

    const Connection &m_connection;
};

} // namespace palier
