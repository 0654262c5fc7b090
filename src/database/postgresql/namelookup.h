// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

#include <chrono>

namespace palier {

class RoundTripLimit;

/** What the system knows of a server's name. */
struct FoundAddresses {
    QByteArrayList addresses; // as numbers, in the order in which they are to be tried
    QString problem;          // the system's words, where there are none
};

/** Looks a name up. Blocks for `time` at most, and no longer than `limit` allows (null: nothing ends it sooner); the client
   library would wait for silent name servers for as long as the system does, half a minute and more. A look-up itself cannot be
   ended: it goes on in a thread of its own, one a name, and whoever asks for the name within the next half minute gets its
   answer. Any thread. */
FoundAddresses lookUp(const QString &name, std::chrono::milliseconds time, const RoundTripLimit *limit);

} // namespace palier
