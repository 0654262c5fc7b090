// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "commands/sessionstate.h"
#include "database/postgresql/changebell.h"
#include "database/servertime.h"
#include "database/workspaceopening.h"
#include "session/addresseddatabase.h"
#include "session/picture.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <functional>

namespace palier {

/** A picture, and the `now` that its figures are asked with. */
struct DatedPicture {
    std::shared_ptr<const Picture> picture;
    Instant now{};
};

/** What the feed tells; called in its thread. */
struct FeedListener {
    std::function<void(const SessionState &)> state;   // without lastLook
    std::function<void(const DatedPicture &)> picture; // whenever its figures may be others
};

/** Keeps a picture of the workspace up to date. Everything but what is marked runs in one thread, which has an event loop; that
   is also where open() and close() belong.

    It looks at a file every half second; at a server when that rings, and every five seconds in case a ring was lost; at a server
   that cannot ring, every second. After a failure it closes the connection, keeps the last picture, and waits longer from try to
   try, up to five seconds. A picture is told when the data change, at most four times a second, and, where the clock counts
   (Picture::nowAt), once a minute: young data mature, and "today" becomes another day. While it is paused or in trouble, `now`
   stands still at the last look. */
class Feed
{
public:
    static constexpr std::chrono::milliseconds BetweenLooks{500};
    static constexpr std::chrono::milliseconds BetweenLooksAtServer{1000};
    static constexpr std::chrono::milliseconds BetweenLooksWithBell{5000};
    static constexpr std::chrono::milliseconds LeastBetweenLooks{250};
    static constexpr std::chrono::milliseconds MostBetweenTries{5000};
    static constexpr std::chrono::milliseconds BetweenLogins{60'000}; // that were refused: servers lock accounts for less

    /** @param database, @param clock outlive the feed. @param localFolder where it may keep a local file (picturefile.h), so that
       the picture of the last time is there before the database has answered, as old as it is; "" nowhere. */
    Feed(AddressedDatabase &database, const Clock &clock, FeedListener listener, QString localFolder = {})
        : m_database(database), m_clock(clock), m_listener(std::move(listener)), m_localFolder(std::move(localFolder))
    {}

    /** Any thread: ends what runs as soon as it can; nothing is told any more. */
    void cancel()
    {
        m_cancelled = true;
        m_limit.endNow();
    }
    /** Any thread: gives up reading all of the workspace, if it is at that; pause() must follow. */
    void stopReading()
    {
        m_isStopped = true;
        m_limit.endNow();
    }
    /** Any thread. */
    std::optional<Instant> lastLook() const;

    /** Looks for the first time, and goes on unless it was paused before. */
    void open();
    void close();
    void pause();
    void resume();
    /** Looks as soon as it may, also while paused. */
    void look();

private:
    void takeLocalFile();
    void keepLocalFile();
    void lookNow();
    Result<Done> lookAndShow();
    Result<Done> lookAtTime();
    std::optional<Duration> behind(const ServerTime &time);
    void seen();
    Result<Done> ensureOpen();
    /** Errors: the server is silent; that it cannot ring is none. */
    Result<Done> hangBell();
    void disconnect();
    std::chrono::milliseconds pace() const;
    Result<Done> readAll();
    /** Gives whether there was anything new. */
    Result<bool> readChanged();
    void succeed();
    void fail(const Error &error);
    void keep(Picture picture);
    void show();
    void showWhenMinuteTurns();
    void tell(SessionState::Phase phase);
    bool goOn(qint64 done, qint64 total);

    AddressedDatabase &m_database;
    const Clock &m_clock;
    const FeedListener m_listener;
    const QString m_localFolder;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_isStopped = false;
    std::atomic<qint64> m_lastLook = -1; // seconds since 1970 UTC; before: never

    RoundTripLimit m_limit; // past: whoever waits for a server does so no more
    std::unique_ptr<QTimer> m_timer;
    std::optional<Connection> m_connection;
    std::unique_ptr<ChangeBell> m_bell; // of a server; null where it cannot ring
    std::optional<FileIdentity> m_identity;
    std::optional<QString> m_version; // dataVersion() of what m_picture was read from
    PictureReading m_reading;
    std::shared_ptr<const Picture> m_picture;
    SessionState m_state;
    std::optional<SessionState> m_told;
    Instant m_now{};                        // of the last look
    std::optional<Instant> m_isOf;          // a replica that is behind
    QElapsedTimer m_sinceTime;              // of the server was asked for
    std::optional<ServerTime> m_timeBefore; // what it said then
    int m_slowLooks = 0;                    // one after the other, at a replica that is slow
    Instant m_shown{};                      // the look that the last picture told was of
    int m_failures = 0;                     // in a row
    bool m_paused = false;
    bool m_readAll = false; // at this look
    bool m_isKept = true;   // the picture, in the local file
    bool m_rang = false;    // since the last look
    QElapsedTimer m_sinceBell;
    QElapsedTimer m_sinceLook;
    QElapsedTimer m_sinceTold;
};

} // namespace palier
