// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/openhours.h"

#include "base/zone.h"

#include <algorithm>

namespace palier::demo {

namespace {

int minutesIn(const QString &clock)
{
    return clock.section(QLatin1Char(':'), 0, 0).toInt() * 60 + clock.section(QLatin1Char(':'), 1, 1).toInt();
}

QTime timeOf(int minute)
{
    return {minute / 60, minute % 60};
}

} // namespace

OpenHours::OpenHours(const CalendarRecord &calendar, Instant from, Instant to)
{
    const auto zone = Zone::parse(calendar.zone);
    Duration before{0};
    for (QDate day = zone->dateOf(from); day <= zone->dateOf(to); day = day.addDays(1)) {
        if (std::ranges::find(calendar.holidays, day) != calendar.holidays.end())
            continue;
        for (const HoursRecord &hours : calendar.hours.at(static_cast<std::size_t>(day.dayOfWeek() - 1))) {
            const Instant opens = zone->resolve(day, timeOf(hours.fromMinute)).at;
            const Instant closes = zone->resolve(day, timeOf(hours.toMinute)).at;
            m_stretches.push_back({opens, closes, before});
            before += closes - opens;
        }
    }
}

bool OpenHours::isOpen(Instant at) const
{
    const auto next = std::ranges::upper_bound(m_stretches, at, {}, &Stretch::from);
    return m_stretches.empty() || (next != m_stretches.begin() && at < std::prev(next)->to);
}

Instant OpenHours::later(Instant at, Duration openTime) const
{
    if (m_stretches.empty())
        return at + openTime;
    const Duration wanted = worked(at) + openTime;
    auto stretch = std::ranges::upper_bound(m_stretches, wanted, {}, &Stretch::before);
    if (stretch == m_stretches.begin())
        return m_stretches.front().from;
    --stretch;
    return std::min(stretch->from + (wanted - stretch->before), stretch->to);
}

Duration OpenHours::worked(Instant at) const
{
    if (m_stretches.empty())
        return at.time_since_epoch();
    const auto next = std::ranges::upper_bound(m_stretches, at, {}, &Stretch::from);
    if (next == m_stretches.begin())
        return Duration{0};
    const Stretch &stretch = *std::prev(next);
    return stretch.before + std::min(at, stretch.to) - stretch.from;
}

CalendarRecord calendarOf(const CalendarPlan &plan, int firstYear, int lastYear)
{
    CalendarRecord calendar{plan.name, plan.zone, {}, {}};
    for (std::size_t day = 0; day < calendar.hours.size(); ++day) {
        const QString hours = plan.weekdays.value(static_cast<qsizetype>(day));
        if (!hours.isEmpty())
            calendar.hours[day].push_back(
                {minutesIn(hours.section(QLatin1Char('-'), 0, 0)), minutesIn(hours.section(QLatin1Char('-'), 1, 1))});
    }
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const QString &day : plan.holidays)
            calendar.holidays.push_back(QDate::fromString(QStringLiteral("%1-%2").arg(year).arg(day), Qt::ISODate));
    }
    return calendar;
}

} // namespace palier::demo
