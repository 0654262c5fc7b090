// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/roundtriplimit.h"

#include "database/postgresql/roundtripguard.h"

#include <algorithm>

namespace palier {

void RoundTripLimit::endAt(Clock::time_point at)
{
    const std::scoped_lock lock(m_mutex);
    m_at = at;
    for (RoundTripGuard *guard : m_guards)
        guard->limitTo(at);
}

bool RoundTripLimit::isPast() const
{
    const std::scoped_lock lock(m_mutex);
    return m_at <= Clock::now();
}

void RoundTripLimit::enter(RoundTripGuard &guard)
{
    const std::scoped_lock lock(m_mutex);
    m_guards.push_back(&guard);
    guard.limitTo(m_at);
}

void RoundTripLimit::leave(RoundTripGuard &guard)
{
    const std::scoped_lock lock(m_mutex);
    std::erase(m_guards, &guard);
}

} // namespace palier
