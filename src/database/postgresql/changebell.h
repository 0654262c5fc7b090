// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

#include <QObject>

#include <functional>
#include <memory>

namespace palier {

/** Rings when somebody has changed the workspace on a server. It has a connection of its own, which never holds a transaction: a
    listener in a transaction keeps the server's queue of notifications from being emptied, and a full queue lets nobody commit.
    Used in one thread, which has an event loop. */
class ChangeBell
{
public:
    /** Rings from now on. @param limit see Connection::open(). Errors: ServerReadOnly on a replica, which cannot listen; those of
     * Connection::open(). */
    static Result<std::unique_ptr<ChangeBell>> hang(
        const DatabaseAddress &address, std::function<void()> ring, RoundTripLimit *limit = nullptr);

    /** Whether it would still ring: a connection may be lost without a word. */
    Result<Done> check() const;

private:
    explicit ChangeBell(Connection connection) : m_connection(std::move(connection)) {}
    Result<Done> listen(std::function<void()> ring);

    Connection m_connection;
    QObject m_ear; // goes before the connection: what comes after that is not heard
};

} // namespace palier
