// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/feed.h"
#include "support/workspacefixture.h"

#include <vector>

namespace palier::test {

/** A feed in the thread of the test, and what it tells. */
struct WatchedFeed {
    static constexpr Instant Start{Duration{1'767'225'600}};
    using Phase = SessionState::Phase;

    explicit WatchedFeed(const QString &address, Instant now = Start, const QString &localFolder = {})
        : clock(now),
          database(address, clock),
          feed(database, clock,
              {[this](const SessionState &state) { states.push_back(state); },
                  [this](const DatedPicture &picture) { pictures.push_back(picture); }},
              localFolder)
    {}
    ~WatchedFeed() { feed.close(); }

    Phase phase() const { return states.empty() ? Phase::Loading : states.back().phase; }
    QString error() const { return states.empty() || !states.back().error ? QString() : describe(*states.back().error); }
    qint64 tickets() const { return pictures.empty() ? -1 : pictures.back().picture->histories.ticketCount; }

    FixedClock clock;
    AddressedDatabase database;
    std::vector<SessionState> states;
    std::vector<DatedPicture> pictures;
    Feed feed;
};

/** One more ticket, of the moment before the feed looks for the first time. */
inline void addTicket(const Workspace &workspace, const QString &id)
{
    QCOMPARE(workspace.write(ticket(id), QStringLiteral("1|1767225000|opened||N1")), QStringLiteral("added"));
}

} // namespace palier::test
