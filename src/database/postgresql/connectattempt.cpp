// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/connectattempt.h"

#include "database/postgresql/roundtriplimit.h"

#include <dlfcn.h>
#include <poll.h>
#include <sys/socket.h>

#include <utility>

namespace palier {

namespace {

constexpr int MillisecondsBetweenLooks = 100; // at the limit of an attempt

thread_local ConnectAttempt *attemptOfThread = nullptr;

/** Where it is being connected to: a name can have several addresses. */
QByteArray peerOf(PGconn *connection)
{
    return QByteArray(PQhost(connection)) + ' ' + PQhostaddr(connection) + ' ' + PQport(connection);
}

} // namespace

ConnectAttempt::ConnectAttempt(std::chrono::milliseconds timeToConnect, std::chrono::milliseconds patience, RoundTripLimit *limit)
    : m_timeToConnect(timeToConnect), m_patience(patience), m_limit(limit)
{
    Q_ASSERT(!attemptOfThread);
    attemptOfThread = this;
}

ConnectAttempt::~ConnectAttempt()
{
    attemptOfThread = nullptr;
}

ConnectAttempt *ConnectAttempt::current()
{
    return attemptOfThread;
}

PGconn *ConnectAttempt::connect(const char *options)
{
    PGconn *connection = PQconnectStart(options);
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    follow(connection);
    m_message = QString::fromLocal8Bit(PQerrorMessage(connection)).trimmed();
    m_lacksPassword = PQconnectionNeedsPassword(connection);
    if (PQstatus(connection) != CONNECTION_OK) { // one that is given up would pass for one that is under way
        PQfinish(connection);
        return nullptr;
    }
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    m_guard = std::make_unique<RoundTripGuard>(PQsocket(connection), m_limit);
    m_watch.emplace(m_guard.get(), m_patience);
    return connection;
}

bool ConnectAttempt::isAnswered() const
{
    return m_reached != CONNECTION_STARTED && m_reached != CONNECTION_NEEDED && m_reached != CONNECTION_BAD;
}

std::unique_ptr<RoundTripGuard> ConnectAttempt::takeGuard()
{
    m_watch.reset();
    return std::move(m_guard);
}

/** An address that takes no connection is left for the next one, as the client library does where it waits itself: its socket is
    shut down, which it takes for a failure of that address. */
void ConnectAttempt::follow(PGconn *connection)
{
    m_reached = PQstatus(connection);
    auto wants = m_reached == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    auto peer = peerOf(connection);
    auto until = std::chrono::steady_clock::now() + m_timeToConnect;
    while (wants == PGRES_POLLING_READING || wants == PGRES_POLLING_WRITING) {
        if (!waitFor(connection, wants == PGRES_POLLING_READING ? POLLIN : POLLOUT, until)) {
            m_isGivenUp = true;
            if (isAnswered() || (m_limit && m_limit->isPast()) || ::shutdown(PQsocket(connection), SHUT_RDWR) != 0)
                return;
        }
        if (PQstatus(connection) != CONNECTION_BAD)
            m_reached = PQstatus(connection);
        wants = PQconnectPoll(connection);
        if (const auto now = peerOf(connection); now != peer) {
            peer = now;
            m_isGivenUp = false;
            until = std::chrono::steady_clock::now() + m_timeToConnect;
        }
    }
}

/** Until the connection can go on; false: for too long, or nobody wants it any more. */
bool ConnectAttempt::waitFor(PGconn *connection, short event, std::chrono::steady_clock::time_point until) const
{
    while (std::chrono::steady_clock::now() < until && !(m_limit && m_limit->isPast())) {
        pollfd waiting{PQsocket(connection), event, 0};
        if (const int ready = ::poll(&waiting, 1, MillisecondsBetweenLooks); ready != 0)
            return ready > 0;
    }
    return false;
}

} // namespace palier

/** The client library's function of this name, for the driver: a program's own definition comes before that of a library that it
    is linked with. */
PGconn *PQconnectdb(const char *conninfo)
{
    if (auto *attempt = palier::ConnectAttempt::current())
        return attempt->connect(conninfo);
    using Function = PGconn *(*)(const char *);
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "PQconnectdb"))(conninfo);
}
