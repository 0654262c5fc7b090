// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <optional>

namespace palier {

class Connection;

/** The time as a server tells it. */
struct ServerTime {
    /** Of one that follows a main server. */
    struct Replica {
        bool standsStill = false; // paused, or cut off
        Instant of;               // when what it took over last was committed
        qint64 received = 0;      // of the main server's log, in bytes
        qint64 takenOver = 0;
    };

    Instant now;
    std::optional<Replica> replica;

    /** How far a clock that shows `local` is ahead of the server's, in whole minutes; 0 where it is as right as it needs to be.
     */
    Duration clockAhead(Instant local) const;
    /** Whether it is a replica that has not taken over yet what it had received at an earlier look, some seconds ago. */
    bool isSlowSince(const ServerTime &before) const;
    /** How old a replica is that stands still, or of which somebody knows that it is slow; nothing where it follows. */
    std::optional<Duration> behind(bool isSlow = false) const;
};

/** Nothing for a file, which knows no time. The thread of the connection. Errors: of the database. */
Result<std::optional<ServerTime>> serverTime(Connection &connection);

} // namespace palier
