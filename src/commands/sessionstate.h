// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QStringList>

#include <optional>

namespace palier {

/** How a session stands to its workspace. */
struct SessionState {
    enum class Phase : quint8 {
        Loading, // reads all of it; a picture that is there meanwhile stays
        Live,    // looks at it twice a second
        Paused,  // was asked not to look
        Stale,   // cannot look, and shows what it saw last; tries on by itself
        Failed   // has not seen anything yet; tries on by itself
    };

    Phase phase = Phase::Loading;
    bool isMakingDemo = false; // of Loading: the embedded demo is not there yet
    qint64 done = 0;           // tickets, of Loading
    qint64 total = 0;
    std::optional<Error> error;      // of Stale and Failed
    int refusedLogins = 0;           // of Stale and Failed: so many, for want of a password: no try helps before one is given
    std::optional<Instant> since;    // of Stale and Failed: when the trouble began
    std::optional<Instant> lastLook; // when the workspace was last seen as it is shown: the age of the data
    QStringList sources;
    qint64 tickets = 0;
    qint64 events = 0;
    bool readOnly = false;  // this person cannot write the file
    bool isBehind = false;  // of Live: a replica that does not follow its main server; lastLook tells how old it is
    Duration clockAhead{0}; // of this computer against the server's, where that is more than what may be: "now" is wrong

    friend bool operator==(const SessionState &, const SessionState &) = default;
};

} // namespace palier
