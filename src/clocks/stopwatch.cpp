// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/stopwatch.h"

#include <utility>

namespace palier {

void Stopwatch::begin(Instant at, const SlaPolicy *policy)
{
    m_clock = {.phase = SlaPhase::Running,
        .started = at,
        .since = at,
        .policy = policy,
        .rounds = m_clock.rounds + 1,
        .breachedRounds = m_clock.breachedRounds};
    m_counted = at;
}

void Stopwatch::choose(Instant at, const SlaPolicy *policy)
{
    if (!m_clock.isOn() || policy == m_clock.policy)
        return;
    countTo(at);
    m_clock.policy = policy;
}

void Stopwatch::pause(Instant at)
{
    if (m_clock.phase == SlaPhase::Running)
        enter(SlaPhase::Paused, at);
}

void Stopwatch::resume(Instant at)
{
    if (m_clock.phase == SlaPhase::Paused)
        enter(SlaPhase::Running, at);
}

void Stopwatch::stop(Instant at, SlaPhase phase)
{
    if (m_clock.isOn() || (m_clock.phase == SlaPhase::Ended && phase == SlaPhase::Met))
        enter(phase, at);
}

void Stopwatch::reopen(Instant at, const SlaPolicy *policy)
{
    if (m_clock.phase != SlaPhase::Met && m_clock.phase != SlaPhase::Ended)
        return;
    enter(SlaPhase::Running, at);
    m_clock.policy = policy;
}

SlaClock Stopwatch::finish(Instant now)
{
    countTo(now);
    noteIfOver(now);
    m_clock.asOf = now;
    if (!m_clock.policy)
        m_clock.phase = SlaPhase::None;
    return m_clock;
}

void Stopwatch::enter(SlaPhase phase, Instant at)
{
    countTo(at);
    m_clock.phase = phase;
    m_clock.since = at;
}

/** Whatever happens in the very second in which a clock runs out still comes in time: that it ran out is noted only when time
    goes on. */
void Stopwatch::countTo(Instant at)
{
    if (at <= m_counted)
        return;
    const Instant since = std::exchange(m_counted, at);
    noteIfOver(since);
    if (m_clock.phase != SlaPhase::Running || !m_clock.policy)
        return;
    const Duration passed = m_clock.policy->calendar->businessTime(since, at);
    if (!m_clock.breached && m_clock.used + passed >= m_clock.target()) {
        const auto due = m_clock.policy->calendar->after(since, m_clock.left());
        if (due && *due < at)
            noteBreach(*due);
    }
    m_clock.used += passed;
}

void Stopwatch::noteIfOver(Instant at)
{
    if (m_clock.isOn() && m_clock.policy && m_clock.left() <= Duration{0})
        noteBreach(at);
}

void Stopwatch::noteBreach(Instant at)
{
    if (m_clock.breached)
        return;
    m_clock.breached = at;
    ++m_clock.breachedRounds;
}

} // namespace palier
