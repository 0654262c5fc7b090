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
    /** How old a replica is; nothing where it follows. A slow one is told from one whose main server has nothing new by what it
        had received at an earlier look, some seconds ago, and has not taken over yet. */
    std::optional<Duration> behind(const std::optional<ServerTime> &before = std::nullopt) const;
};

/** Nothing for a file, which knows no time. The thread of the connection. Errors: of the database. */
Result<std::optional<ServerTime>> serverTime(Connection &connection);

} // namespace palier
