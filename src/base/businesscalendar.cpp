// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/businesscalendar.h"

#include <algorithm>
#include <iterator>

namespace palier {

// Local seconds count from a Monday before 1970, so that they are never negative and weeks begin at multiples of their length.
// Within a span without clock changes the open time is a function of local seconds alone: whole weeks, the rest of a week, less
// what fell on holidays. Each span knows what was open before it.

namespace {

constexpr QDate FirstMonday = QDate::fromJulianDay(2440585); // 1969-12-29
constexpr Duration BeforeEpoch = 3 * Day;
constexpr qint64 MinuteSeconds = Minute.count();
constexpr qint64 DaySeconds = Day.count();
constexpr qint64 WeekSeconds = 7 * DaySeconds;

} // namespace

BusinessCalendar::BusinessCalendar(const Zone &zone, const WeekHours &hours, const std::vector<QDate> &holidays) : m_always(false)
{
    layOutWeek(hours);
    layOutHolidays(holidays);
    layOutSpans(zone);
}

void BusinessCalendar::layOutWeek(const WeekHours &hours)
{
    std::vector<Stretch> stretches;
    for (std::size_t day = 0; day < hours.size(); ++day) {
        const qint64 midnight = static_cast<qint64>(day) * DaySeconds;
        for (const DayHours &stretch : hours[day]) {
            if (isPossible(stretch))
                stretches.push_back(
                    {midnight + stretch.fromMinute * MinuteSeconds, midnight + stretch.toMinute * MinuteSeconds, 0});
        }
    }
    std::ranges::sort(stretches, {}, &Stretch::from);
    for (const Stretch &stretch : stretches) {
        if (!m_week.empty() && stretch.from <= m_week.back().to)
            m_week.back().to = std::max(m_week.back().to, stretch.to);
        else
            m_week.push_back(stretch);
    }
    for (Stretch &stretch : m_week) {
        stretch.before = m_weekTotal;
        m_weekTotal += stretch.to - stretch.from;
    }
}

void BusinessCalendar::layOutHolidays(const std::vector<QDate> &holidays)
{
    std::vector<qint64> days;
    for (const QDate &holiday : holidays) {
        if (holiday.isValid() && holiday >= FirstMonday)
            days.push_back(FirstMonday.daysTo(holiday));
    }
    std::ranges::sort(days);
    std::ranges::unique_copy(days, std::back_inserter(m_holidays));
    m_holidayHours.push_back(0);
    for (const qint64 day : m_holidays) {
        const qint64 hours = openInWeeks((day + 1) * DaySeconds) - openInWeeks(day * DaySeconds);
        m_holidayHours.push_back(m_holidayHours.back() + hours);
    }
}

void BusinessCalendar::layOutSpans(const Zone &zone)
{
    for (const auto &[from, ahead] : zone.offsets(EarliestInstant, LatestInstant)) {
        const qint64 before = m_spans.empty() ? 0 : elapsed(from);
        const Duration toLocal = ahead + BeforeEpoch;
        m_spans.push_back({from, toLocal, before - openUntil((from.time_since_epoch() + toLocal).count())});
    }
}

/** The weekly hours before this second of the week. */
qint64 BusinessCalendar::openInWeek(qint64 second) const
{
    const auto behind = std::ranges::upper_bound(m_week, second, {}, &Stretch::from);
    if (behind == m_week.begin())
        return 0;
    const Stretch &stretch = *std::prev(behind);
    return stretch.before + std::min(second, stretch.to) - stretch.from;
}

qint64 BusinessCalendar::openInWeeks(qint64 local) const
{
    return local / WeekSeconds * m_weekTotal + openInWeek(local % WeekSeconds);
}

qint64 BusinessCalendar::openUntil(qint64 local) const
{
    const qint64 day = local / DaySeconds;
    const auto next = std::ranges::lower_bound(m_holidays, day);
    const qint64 lost = m_holidayHours[static_cast<std::size_t>(next - m_holidays.begin())];
    // On a holiday itself time stands still at its midnight.
    const bool today = next != m_holidays.end() && *next == day;
    return openInWeeks(today ? day * DaySeconds : local) - lost;
}

bool BusinessCalendar::isHoliday(qint64 day) const
{
    return std::ranges::binary_search(m_holidays, day);
}

std::size_t BusinessCalendar::spanAt(Instant at) const
{
    const auto behind = std::ranges::upper_bound(m_spans, at, {}, &Span::from);
    return static_cast<std::size_t>(behind - m_spans.begin()) - 1;
}

/** The open seconds since 1970. */
qint64 BusinessCalendar::elapsed(Instant at) const
{
    const Instant known = std::clamp(at, EarliestInstant, LatestInstant);
    const Span &span = m_spans[spanAt(known)];
    return span.base + openUntil((known.time_since_epoch() + span.toLocal).count());
}

Duration BusinessCalendar::businessTime(Instant from, Instant to) const
{
    if (to <= from)
        return Duration{0};
    return m_always ? to - from : Duration{elapsed(to) - elapsed(from)};
}

std::optional<Instant> BusinessCalendar::after(Instant from, Duration duration) const
{
    if (duration <= Duration{0})
        return from;
    if (m_always)
        return from + duration;
    const qint64 goal = elapsed(from) + duration.count();
    if (elapsed(LatestInstant) < goal)
        return std::nullopt;
    Duration reach = duration;
    while (elapsed(from + reach) < goal)
        reach *= 2;
    Instant early = from; // not yet
    Instant late = from + reach;
    while (late - early > Duration{1}) {
        const Instant middle = early + (late - early) / 2;
        (elapsed(middle) < goal ? early : late) = middle;
    }
    return late;
}

bool BusinessCalendar::isOpen(Instant at) const
{
    if (m_always)
        return true;
    return at >= EarliestInstant && at < LatestInstant && elapsed(at + Duration{1}) > elapsed(at);
}

std::optional<Instant> BusinessCalendar::opening(Instant at) const
{
    if (m_always)
        return at;
    const auto open = after(at, Duration{1}); // open seconds are whole
    return open ? std::optional(*open - Duration{1}) : std::nullopt;
}

std::optional<Instant> BusinessCalendar::closing(Instant at) const
{
    if (m_always)
        return std::nullopt;
    while (isOpen(at))
        at = stretchEnd(at);
    return at < LatestInstant ? std::optional(at) : std::nullopt;
}

/** Where the hours that are open at `at` end, or a holiday begins, or the clocks change: it may well be open there. */
Instant BusinessCalendar::stretchEnd(Instant at) const
{
    const std::size_t span = spanAt(at);
    const qint64 local = (at.time_since_epoch() + m_spans[span].toLocal).count();
    const auto stretch = std::prev(std::ranges::upper_bound(m_week, local % WeekSeconds, {}, &Stretch::from));
    qint64 end = local - local % WeekSeconds + stretch->to;
    if (const auto holiday = std::ranges::upper_bound(m_holidays, local / DaySeconds); holiday != m_holidays.end())
        end = std::min(end, *holiday * DaySeconds);
    const Instant change = span + 1 < m_spans.size() ? m_spans[span + 1].from : LatestInstant;
    return std::min(at + Duration{end - local}, change);
}

} // namespace palier
