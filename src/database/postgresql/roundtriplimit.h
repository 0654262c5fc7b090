// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <mutex>
#include <vector>

namespace palier {

class RoundTripGuard;

/** The end of all waiting for servers in one place: who owns connections tells the thread that uses them that nobody wants their
    answers any more. Any thread; outlives the connections that were opened with it. */
class RoundTripLimit
{
public:
    using Clock = std::chrono::steady_clock;

    RoundTripLimit() = default;
    RoundTripLimit(const RoundTripLimit &) = delete;
    RoundTripLimit &operator=(const RoundTripLimit &) = delete;

    /** No round trip goes on beyond this, neither those under way nor later ones: they fail as if the server were silent. */
    void endAt(Clock::time_point at);
    void endWithin(std::chrono::milliseconds time) { endAt(Clock::now() + time); }
    void endNow() { endAt(Clock::now()); }
    /** Round trips take their time again. */
    void lift() { endAt(Clock::time_point::max()); }
    bool isPast() const;

private:
    friend class RoundTripGuard;
    void enter(RoundTripGuard &guard);
    void leave(RoundTripGuard &guard);

    mutable std::mutex m_mutex; // taken before that of a guard
    Clock::time_point m_at = Clock::time_point::max();
    std::vector<RoundTripGuard *> m_guards;
};

} // namespace palier
