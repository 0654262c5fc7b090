// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/zone.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace palier {

/** A stretch of one local day, [from, to), in minutes of the wall clock. */
struct DayHours {
    int fromMinute = 0; // 0 … 1439
    int toMinute = 0;   // 1 … 1440, after fromMinute

    friend bool operator==(const DayHours &, const DayHours &) = default;
};
constexpr int MinutesOfDay = 1440;

/** Whether the hours are a stretch of one day at all. */
constexpr bool isPossible(const DayHours &hours)
{
    return hours.fromMinute >= 0 && hours.fromMinute < hours.toMinute && hours.toMinute <= MinutesOfDay;
}

/** The hours of a week, Monday first. */
using WeekHours = std::array<std::vector<DayHours>, 7>;

/** When somebody is there, and how much of that time passes. Open exactly while the wall clock of a zone shows a time in the
    hours of its weekday, on a day that is no holiday: a day of 09:00-17:00 has eight hours whatever the clocks do, a night
    with a clock change as many as really pass. Knows the years 1970 to 2105; outside of them it is closed. Every question costs
   the logarithm of what it is asked about. Immutable; any thread. */
class BusinessCalendar
{
public:
    /** Around the clock, without limits: business time is calendar time. */
    BusinessCalendar() = default;
    /** Hours in any order; they may touch and overlap. Impossible ones count as none. */
    BusinessCalendar(const Zone &zone, const WeekHours &hours, const std::vector<QDate> &holidays);

    /** The open time in [from, to); 0 where that is empty. */
    Duration businessTime(Instant from, Instant to) const;
    /** The first instant, not before `from`, at which `duration` of open time has passed since `from`: the closing where it
        is used up with the day. Nothing if it never passes. */
    std::optional<Instant> after(Instant from, Duration duration) const;
    bool isOpen(Instant at) const;
    /** The first open instant from `at` on; `at` itself while open. */
    std::optional<Instant> opening(Instant at) const;
    /** The first closed instant from `at` on; `at` itself while closed. */
    std::optional<Instant> closing(Instant at) const;

private:
    /** Open seconds of a week, which begins with its Monday. */
    struct Stretch {
        qint64 from, to;
        qint64 before; // open seconds of the week before it
    };
    /** A time without clock changes. */
    struct Span {
        Instant from;
        Duration toLocal; // to be added to get local seconds
        qint64 base;      // to be added to openUntil() to get the open seconds since 1970
    };

    void layOutWeek(const WeekHours &hours);
    void layOutHolidays(const std::vector<QDate> &holidays);
    void layOutSpans(const Zone &zone);
    qint64 openInWeek(qint64 second) const;
    qint64 openInWeeks(qint64 local) const;
    qint64 openUntil(qint64 local) const;
    bool isHoliday(qint64 day) const;
    std::size_t spanAt(Instant at) const;
    qint64 elapsed(Instant at) const;
    Instant stretchEnd(Instant at) const;

    bool m_always = true;
    std::vector<Stretch> m_week;
    qint64 m_weekTotal = 0;
    std::vector<qint64> m_holidays;     // local days, in order
    std::vector<qint64> m_holidayHours; // open seconds of the week that fell on the holidays before; one more than those
    std::vector<Span> m_spans;
};

} // namespace palier
