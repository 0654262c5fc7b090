// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/roundtripguard.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace palier {

RoundTripGuard::RoundTripGuard(int socket, RoundTripLimit *limit)
    : m_socket(::dup(socket)), m_limit(limit), m_thread([this] { run(); })
{
    if (m_limit)
        m_limit->enter(*this);
}

RoundTripGuard::~RoundTripGuard()
{
    if (m_limit)
        m_limit->leave(*this);
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
    if (m_socket >= 0)
        ::close(m_socket);
}

RoundTripGuard::Watch::Watch(
    RoundTripGuard *guard, std::chrono::milliseconds patience, std::optional<std::chrono::milliseconds> silence)
    : m_guard(guard)
{
    if (m_guard)
        m_guard->expect(Clock::now() + patience, silence);
}

RoundTripGuard::Watch::~Watch()
{
    if (m_guard)
        m_guard->expect(std::nullopt, std::nullopt);
}

/** The thread is woken only where it would sleep too long: after an answer it sleeps on, so that most cost no switch of threads.
 */
void RoundTripGuard::expect(std::optional<Clock::time_point> until, std::optional<std::chrono::milliseconds> silence)
{
    const std::scoped_lock lock(m_mutex);
    m_until = until ? std::optional(std::min(*until, m_limitedTo)) : std::nullopt;
    m_silence = silence;
    m_since = Clock::now();
    const auto first = m_until && m_silence ? std::min(*m_until, m_since + *m_silence) : m_until;
    if (first && (!m_sleepsUntil || *first < *m_sleepsUntil))
        m_changed.notify_one();
}

/** When there will have been silence for too long, if nothing comes until then. The system knows when the last byte came over a
    network; a socket of this machine has no network to fail. */
RoundTripGuard::Clock::time_point RoundTripGuard::silentAt() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    if (!m_silence || ::getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return Clock::time_point::max();
    return std::max(m_since, Clock::now() - std::chrono::milliseconds(info.tcpi_last_data_recv)) + *m_silence;
}

bool RoundTripGuard::hasUnread() const
{
    pollfd reading{m_socket, POLLIN, 0};
    return ::poll(&reading, 1, 0) > 0;
}

void RoundTripGuard::limitTo(Clock::time_point at)
{
    const std::scoped_lock lock(m_mutex);
    m_limitedTo = at;
    if (!m_until || *m_until <= at)
        return;
    m_until = at;
    m_changed.notify_one();
}

void RoundTripGuard::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (m_until && m_silence && silentAt() <= Clock::now() && hasUnread())
            m_since = Clock::now(); // it is we who do not listen: the program was stopped
        const auto due = m_until ? std::min(*m_until, silentAt()) : Clock::time_point::max();
        if (m_until && due <= Clock::now()) {
            m_hasFired = true;
            m_until.reset();
            ::shutdown(m_socket, SHUT_RDWR);
        }
        if (m_until)
            m_sleepsUntil = due;
        else if (m_sleepsUntil && *m_sleepsUntil <= Clock::now())
            m_sleepsUntil.reset();
        if (m_sleepsUntil)
            m_changed.wait_until(lock, *m_sleepsUntil);
        else
            m_changed.wait(lock);
    }
}

} // namespace palier
