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
    Instant now;
    std::optional<Instant> standsSince; // of a replica that does not follow its main server: what it last took over is of then

    /** How far a clock that shows `local` is ahead of the server's, in whole minutes; 0 where it is as right as it needs to be.
     */
    Duration clockAhead(Instant local) const;
    /** How old a replica is; nothing where it follows. */
    std::optional<Duration> behind() const;
};

/** Nothing for a file, which knows no time. The thread of the connection. Errors: of the database. */
Result<std::optional<ServerTime>> serverTime(Connection &connection);

} // namespace palier
