// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/openhours.h"

namespace palier::demo {

namespace {

int minutesIn(const QString &clock)
{
    return clock.section(QLatin1Char(':'), 0, 0).toInt() * 60 + clock.section(QLatin1Char(':'), 1, 1).toInt();
}

} // namespace

Instant openAfter(const BusinessCalendar &hours, Instant at, Duration openTime)
{
    const auto passed = hours.after(at, openTime);
    const auto open = passed ? hours.opening(*passed) : std::nullopt;
    return open.value_or(LatestInstant);
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
