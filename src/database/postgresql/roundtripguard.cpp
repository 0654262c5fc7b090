// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/roundtripguard.h"

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

RoundTripGuard::Watch::Watch(RoundTripGuard *guard, std::chrono::milliseconds patience) : m_guard(guard)
{
    if (m_guard)
        m_guard->expect(Clock::now() + patience);
}

RoundTripGuard::Watch::~Watch()
{
    if (m_guard)
        m_guard->expect(std::nullopt);
}

/** The thread is woken only where it would sleep too long: after an answer it sleeps on, so that most cost no switch of threads.
 */
void RoundTripGuard::expect(std::optional<Clock::time_point> until)
{
    const std::scoped_lock lock(m_mutex);
    m_until = until ? std::optional(std::min(*until, m_limitedTo)) : std::nullopt;
    if (m_until && (!m_sleepsUntil || *m_until < *m_sleepsUntil))
        m_changed.notify_one();
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
        if (m_until && *m_until <= Clock::now()) {
            m_hasFired = true;
            m_until.reset();
            ::shutdown(m_socket, SHUT_RDWR);
        }
        if (m_until)
            m_sleepsUntil = m_until;
        else if (m_sleepsUntil && *m_sleepsUntil <= Clock::now())
            m_sleepsUntil.reset();
        if (m_sleepsUntil)
            m_changed.wait_until(lock, *m_sleepsUntil);
        else
            m_changed.wait(lock);
    }
}

} // namespace palier
