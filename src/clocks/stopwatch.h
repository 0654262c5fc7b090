// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocks/slaclock.h"

namespace palier {

/** Counts one clock forward along a history: every call names an instant, not before that of the call before. */
class Stopwatch
{
public:
    const SlaClock &clock() const { return m_clock; }

    /** Starts a round at zero. */
    void begin(Instant at, const SlaPolicy *policy);
    /** Another promise from here on, or none; what is used stays used. Only while the clock is on. */
    void choose(Instant at, const SlaPolicy *policy);
    void pause(Instant at);
    void resume(Instant at);
    /** Stops the round: met, or ended. A promise may also be met after the end. */
    void stop(Instant at, SlaPhase phase);
    /** Goes on after a stop; the time since then does not count. */
    void reopen(Instant at, const SlaPolicy *policy);
    /** The state as of `now`; nothing may follow. */
    SlaClock finish(Instant now);

private:
    void countTo(Instant at);
    void noteIfOver(Instant at);
    void noteBreach(Instant at);
    void enter(SlaPhase phase, Instant at);

    SlaClock m_clock;
    Instant m_counted{}; // up to here
};

} // namespace palier
