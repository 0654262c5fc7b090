// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/catalog.h"

#include "base/instant.h"

#include <vector>

namespace palier::demo {

/** The opening hours of a calendar over a stretch of time, to walk along them. Immutable. */
class OpenHours
{
public:
    /** Around the clock. */
    OpenHours() = default;
    /** @param calendar one whose zone exists. */
    OpenHours(const CalendarRecord &calendar, Instant from, Instant to);

    bool isOpen(Instant at) const;
    /** The instant after so much opening time; the last one that is known where time ends before. */
    Instant later(Instant at, Duration openTime) const;
    /** The opening time between two instants. */
    Duration between(Instant from, Instant to) const { return worked(to) - worked(from); }

private:
    struct Stretch {
        Instant from, to;
        Duration before; // opening time before it
    };
    /** The opening time from the beginning on. */
    Duration worked(Instant at) const;

    std::vector<Stretch> m_stretches;
};

/** The calendar of a plan, with the holidays of these years. */
CalendarRecord calendarOf(const CalendarPlan &plan, int firstYear, int lastYear);

} // namespace palier::demo
