// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clocks/slapolicies.h"

namespace palier {

/** What a clock does. None: nothing is promised, or there is nothing to answer yet. Ended: the ticket was resolved or closed
    before what was promised came. */
enum class SlaPhase : quint8 { None, Running, Paused, Met, Ended };

template<>
struct EnumNames<SlaPhase> {
    static constexpr std::array names{"none", "running", "paused", "met", "ended"};
};

/** One promise to one customer as it stands at one instant (source: docs/definitions.md, "SLA clocks"). A plain value; the
    policies must outlive it. */
struct SlaClock {
    SlaPhase phase = SlaPhase::None;
    Instant asOf{};
    Instant started{};                 // of the present round
    Instant since{};                   // of the present phase
    const SlaPolicy *policy = nullptr; // in force now, or when the clock stopped; never null but in the phase None
    Duration used{0};                  // of the calendars of the policies that were in force
    std::optional<Instant> breached;   // when it first ran out, under the promise of that time
    quint32 rounds = 0;                // of next reply; else 1 from the creation on
    quint32 breachedRounds = 0;        // the present one included

    /** Not met and not ended: it runs, or will. */
    bool isOn() const { return phase == SlaPhase::Running || phase == SlaPhase::Paused; }

    // Only where there is a policy:
    Duration target() const { return policy->target; }
    /** Negative when it is over. */
    Duration left() const { return target() - used; }
    /** 1 at the end of the target, more beyond it. */
    double share() const { return static_cast<double>(used.count()) / static_cast<double>(target().count()); }

    /** The instant after `asOf` at which `share` of the target is used up if nothing else happens. Nothing where that share is
        reached already, while the clock stands, and where the calendar never opens that long again. */
    std::optional<Instant> nextTurn(double share) const;
};

/** The three clocks of a ticket. */
struct SlaClocks {
    std::array<SlaClock, EnumNames<SlaClockKind>::names.size()> clocks;

    const SlaClock &operator[](SlaClockKind kind) const { return clocks[std::size_t(kind)]; }
};

} // namespace palier
