// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/postgresql/roundtripguard.h"

#include <QString>

#include <libpq-fe.h>

#include <chrono>
#include <memory>
#include <optional>

namespace palier {

class RoundTripLimit;

/** One try of Qt's driver to connect to a server. The driver knows only a call of the client library that nobody can give up,
    asks the server several things after it without an end to its patience, and says no more than that it failed. While one of
    these lives, that call of its thread comes here (PQconnectdb() in the .cpp): it is made step by step, can be given up, is
    guarded from the first moment, and what became of it is known. One thread. */
class ConnectAttempt
{
public:
    /** @param timeToConnect for each address that the name of a server has. @param patience for everything that the driver asks
        once it is connected. @param limit ends both sooner; null: nothing does. */
    ConnectAttempt(std::chrono::milliseconds timeToConnect, std::chrono::milliseconds patience, RoundTripLimit *limit);
    ConnectAttempt(const ConnectAttempt &) = delete;
    ConnectAttempt &operator=(const ConnectAttempt &) = delete;
    ~ConnectAttempt();

    /** The one of this thread, null where there is none. */
    static ConnectAttempt *current();
    /** In place of PQconnectdb(); null where it fails, which the client library takes for a connection that failed. */
    PGconn *connect(const char *options);

    /** Connected or not, the other end then said nothing for too long, or nobody wanted its answer any more. */
    bool isGivenUp() const { return m_isGivenUp || (m_guard && m_guard->hasFired()); }
    /** The other end has taken the connection. */
    bool isAnswered() const;
    bool isEncrypting() const { return m_reached == CONNECTION_SSL_STARTUP; }
    bool lacksPassword() const { return m_lacksPassword; }
    /** The client library's, of verbosity "verbose"; empty where it succeeded. */
    const QString &message() const { return m_message; }

    /** Of the connection, for the time that it lives. */
    std::unique_ptr<RoundTripGuard> takeGuard();

private:
    void follow(PGconn *connection);
    bool waitFor(PGconn *connection, short event, std::chrono::steady_clock::time_point until) const;

    std::chrono::milliseconds m_timeToConnect;
    std::chrono::milliseconds m_patience;
    RoundTripLimit *m_limit;
    ConnStatusType m_reached = CONNECTION_NEEDED; // before it succeeded, failed or was given up
    bool m_isGivenUp = false;
    bool m_lacksPassword = false;
    QString m_message;
    std::unique_ptr<RoundTripGuard> m_guard;
    std::optional<RoundTripGuard::Watch> m_watch; // ends before the guard
};

} // namespace palier
