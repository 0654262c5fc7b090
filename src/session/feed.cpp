// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/feed.h"

#include "database/errors.h"
#include "session/picturefile.h"

#include <algorithm>

namespace palier {

namespace {

/** How long a look waits for somebody else's lock: the next look is near. */
constexpr std::chrono::milliseconds Patience{100};
constexpr std::chrono::milliseconds BetweenReports{100};
constexpr std::chrono::milliseconds BetweenBells{10'000}; // a replica has none, and need not be asked at each look

constexpr std::chrono::milliseconds BetweenTimes{5000};

Instant minuteOf(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at);
}

} // namespace

std::optional<Instant> Feed::lastLook() const
{
    const qint64 seconds = m_lastLook;
    return seconds < 0 ? std::nullopt : std::optional(Instant{Duration{seconds}});
}

void Feed::open()
{
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { lookNow(); });
    takeLocalFile();
    lookNow();
}

void Feed::close()
{
    keepLocalFile();
    m_timer.reset();
    m_bell.reset();
    m_connection.reset();
}

/** Whatever is wrong with it, the workspace is read: a local file only saves time. */
void Feed::takeLocalFile()
{
    const auto address = m_database.address();
    // A file that is gone is no workspace any more; a server that is away is.
    if (!address || isMissing(*address) || m_localFolder.isEmpty())
        return;
    auto stored = loadPicture(localFileOf(m_localFolder, *address), pictureOrigin(*address));
    if (!stored || !*stored)
        return;
    StoredPicture &last = **stored;
    m_now = last.seen;
    last.picture.foldAt(last.picture.nowAt(m_now));
    keep(std::move(last.picture));
    m_isKept = true;
    m_lastLook = m_now.time_since_epoch().count();
    tell(SessionState::Phase::Loading);
    show();
}

/** What is lost where that fails is only time at the next start. */
void Feed::keepLocalFile()
{
    const auto address = m_database.address();
    if (m_isKept || !m_picture || !address || m_localFolder.isEmpty())
        return;
    const Instant seen = lastLook().value_or(m_now);
    m_isKept = bool(savePicture(localFileOf(m_localFolder, *address), *m_picture, seen, pictureOrigin(*address)));
}

void Feed::pause()
{
    m_paused = true;
    if (m_isStopped.exchange(false) && !m_cancelled)
        m_limit.lift();
    if (!m_timer)
        return;
    m_timer->stop();
    tell(SessionState::Phase::Paused);
}

void Feed::resume()
{
    m_paused = false;
    look();
}

void Feed::look()
{
    if (!m_timer)
        return;
    const auto elapsed = std::chrono::milliseconds(m_sinceLook.isValid() ? m_sinceLook.elapsed() : LeastBetweenLooks.count());
    m_timer->start(std::max(LeastBetweenLooks - elapsed, std::chrono::milliseconds{0}));
}

void Feed::lookNow()
{
    if (m_cancelled)
        return;
    m_sinceLook.start();
    const auto looked = lookAndShow();
    if (!looked && m_isStopped)
        disconnect(); // it may have been cut
    if (m_cancelled || (!looked && m_isStopped))
        return;
    if (looked)
        succeed();
    else
        fail(looked.error());
    if (!m_paused)
        m_timer->start(pace());
}

/** When to look again, if nobody rings before. */
std::chrono::milliseconds Feed::pace() const
{
    if (m_state.refusedLogins > 0)
        return BetweenLogins;
    if (m_failures > 0)
        return std::min(BetweenLooks * (1 << std::min(m_failures, 8)), MostBetweenTries);
    if (m_bell)
        return BetweenLooksWithBell;
    return m_connection->address().isFile() ? BetweenLooks : BetweenLooksAtServer;
}

Result<Done> Feed::lookAndShow()
{
    if (auto open = ensureOpen(); !open)
        return open;
    const auto version = dataVersion(*m_connection);
    if (!version)
        return version.error();
    m_now = m_clock.now();
    if (const auto timed = lookAtTime(); !timed)
        return timed;
    if (m_picture && m_version == *version) {
        seen();
        showWhenMinuteTurns();
        return Done{};
    }
    m_readAll = false;
    const auto news = readChanged();
    if (!news)
        return news.error();
    m_version = *version;
    seen();
    succeed();
    if (*news)
        show();
    else
        showWhenMinuteTurns();
    if (m_readAll)
        keepLocalFile(); // a program that is killed has it for its next start
    return Done{};
}

/** Now and then: what a server says of its time. */
Result<Done> Feed::lookAtTime()
{
    if (m_sinceTime.isValid() && !m_sinceTime.hasExpired(BetweenTimes.count()))
        return Done{};
    const auto time = serverTime(*m_connection);
    if (!time && isConnectionLost(time.error()))
        return time.error();
    m_sinceTime.start();
    // A server may keep from us what is not needed to read it.
    const auto known = time ? *time : std::optional<ServerTime>();
    const auto behind = known ? this->behind(*known) : std::nullopt;
    m_state.isBehind = behind.has_value();
    m_state.clockAhead = known ? known->clockAhead(m_now) : Duration{0};
    m_isOf = behind ? std::optional(m_now - *behind) : std::nullopt;
    return Done{};
}

/** What a replica takes over while somebody looks is no delay: it is slow where that goes on. */
std::optional<Duration> Feed::behind(const ServerTime &time)
{
    constexpr int LooksOfSlowOne = 2;
    m_slowLooks = m_timeBefore && time.isSlowSince(*m_timeBefore) ? m_slowLooks + 1 : 0;
    m_timeBefore = time;
    return time.behind(m_slowLooks >= LooksOfSlowOne);
}

/** The picture is of now, or of when a replica stood still. */
void Feed::seen()
{
    m_lastLook = m_isOf.value_or(m_now).time_since_epoch().count();
}

/** The database that the address names now; a file that took the place of ours is another one, whatever it holds. */
Result<Done> Feed::ensureOpen()
{
    const auto address = m_database.address();
    if (!address)
        return address.error();
    const auto identity = identityOf(*address);
    if (m_connection && identity && identity == m_identity) {
        return address->isFile() ? Result<Done>(Done{}) : hangBell();
    }
    m_connection.reset();
    m_version.reset();
    auto connection = openWorkspace(*address, Access::ReadOnly, Patience, &m_limit);
    if (!connection)
        return connection.error();
    const auto may = mayWrite(*connection);
    if (!may)
        return may.error();
    m_connection.emplace(*std::move(connection));
    m_identity = identity;
    m_state.readOnly = !*may;
    // Before anything is read: what comes after that is told.
    return address->isFile() ? Result<Done>(Done{}) : hangBell();
}

/** Without a bell the feed looks more often: nothing is lost, so that a server which cannot ring is no failure. */
Result<Done> Feed::hangBell()
{
    if (m_bell && !std::exchange(m_rang, false)) {
        auto rings = m_bell->check();
        if (!rings && rings.error().code == errors::ServerSilent)
            return rings; // whatever else is asked would be waited for as long
        if (!rings)
            m_bell.reset();
    }
    if (m_bell || (m_sinceBell.isValid() && !m_sinceBell.hasExpired(BetweenBells.count())))
        return Done{};
    m_sinceBell.start();
    auto bell = ChangeBell::hang(
        m_connection->address(),
        [this] {
            m_rang = true;
            if (!m_paused)
                look();
        },
        &m_limit);
    if (bell)
        m_bell = *std::move(bell);
    else if (bell.error().code == errors::ServerSilent)
        return bell.error();
    return Done{};
}

Result<Done> Feed::readAll()
{
    m_state.done = 0;
    m_state.total = 0;
    tell(SessionState::Phase::Loading);
    auto picture = m_reading.read(*m_connection, [this](qint64 done, qint64 total) { return goOn(done, total); });
    if (!picture)
        return picture.error();
    picture->foldAt(picture->nowAt(m_now));
    keep(*std::move(picture));
    m_readAll = true;
    return Done{};
}

Result<bool> Feed::readChanged()
{
    auto picture = m_picture ? readChanges(*m_connection, *m_picture, m_now) : std::optional<Picture>();
    if (!picture)
        return picture.error();
    if (!*picture) {
        const auto read = readAll();
        return read ? Result<bool>(true) : read.error();
    }
    const bool isNews = !(*picture)->showsTheSame(*m_picture);
    keep(**std::move(picture));
    return isNews;
}

void Feed::keep(Picture picture)
{
    m_state.sources.clear();
    for (const SourceRecord &source : picture.state.sources)
        m_state.sources << source.name;
    m_state.tickets = picture.histories.ticketCount;
    m_state.events = picture.histories.eventCount;
    m_picture = std::make_shared<const Picture>(std::move(picture));
    m_reading = {}; // what it may hold of an earlier one
    m_isKept = false;
}

bool Feed::goOn(qint64 done, qint64 total)
{
    m_state.done = done;
    m_state.total = total;
    if (m_sinceTold.hasExpired(BetweenReports.count()))
        tell(SessionState::Phase::Loading);
    return !m_cancelled && !m_isStopped;
}

void Feed::succeed()
{
    m_failures = 0;
    m_state.error.reset();
    m_state.refusedLogins = 0;
    m_state.since.reset();
    tell(m_paused ? SessionState::Phase::Paused : SessionState::Phase::Live);
}

void Feed::disconnect()
{
    m_sinceTime.invalidate();
    m_timeBefore.reset();
    m_slowLooks = 0;
    m_bell.reset();
    m_sinceBell.invalidate();
    m_connection.reset();
}

void Feed::fail(const Error &error)
{
    disconnect();
    ++m_failures;
    m_state.error = error;
    m_state.refusedLogins = isAboutPassword(error) ? m_state.refusedLogins + 1 : 0;
    if (!m_state.since)
        m_state.since = m_clock.now();
    tell(m_picture ? SessionState::Phase::Stale : SessionState::Phase::Failed);
}

void Feed::tell(SessionState::Phase phase)
{
    m_state.phase = phase;
    if (m_cancelled || m_state == m_told)
        return;
    m_sinceTold.start();
    m_told = m_state;
    m_listener.state(m_state);
}

void Feed::showWhenMinuteTurns()
{
    if (m_picture->onlyImports || minuteOf(m_now) == minuteOf(m_shown))
        return;
    Picture picture = *m_picture;
    picture.foldAt(picture.nowAt(m_now));
    m_picture = std::make_shared<const Picture>(std::move(picture));
    m_reading = {}; // what it may hold of an earlier one
    show();
}

void Feed::show()
{
    m_shown = m_now;
    if (!m_cancelled)
        m_listener.picture({m_picture, m_picture->nowAt(m_now)});
}

} // namespace palier
