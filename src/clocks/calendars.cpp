// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/calendars.h"

#include "clocks/errors.h"

#include <algorithm>
#include <set>

namespace palier {

namespace {

QStringList hoursParameters(const QString &calendar, std::size_t day, const DayHours &hours)
{
    return {calendar, QString::number(day + 1), clockText(hours.fromMinute), clockText(hours.toMinute)};
}

void checkDay(const CalendarRecord &record, std::size_t day, std::vector<Error> &issues)
{
    std::vector<DayHours> stretches;
    for (const DayHours &hours : record.hours[day]) {
        if (isPossible(hours))
            stretches.push_back(hours);
        else
            issues.push_back({errors::CalendarHours, hoursParameters(record.name, day, hours)});
    }
    std::ranges::sort(stretches, {}, &DayHours::fromMinute);
    int end = 0;
    for (const DayHours &hours : stretches) {
        if (hours.fromMinute < end)
            issues.push_back({errors::CalendarOverlap, hoursParameters(record.name, day, hours)});
        end = std::max(end, hours.toMinute);
    }
}

void checkHolidays(const CalendarRecord &record, std::vector<Error> &issues)
{
    std::set<QDate> seen;
    for (const QDate &day : record.holidays) {
        if (!day.isValid())
            issues.push_back({errors::CalendarHoliday, {record.name}});
        else if (!seen.insert(day).second)
            issues.push_back({errors::CalendarHolidayTwice, {record.name, day.toString(Qt::ISODate)}});
    }
}

} // namespace

std::vector<Error> calendarIssues(std::span<const CalendarRecord> records)
{
    std::vector<Error> issues;
    std::set<QString> names;
    for (const CalendarRecord &record : records) {
        if (record.name.isEmpty())
            issues.push_back({errors::CalendarNameless, {}});
        else if (!names.insert(record.name).second)
            issues.push_back({errors::CalendarTwice, {record.name}});
        if (!Zone::parse(record.zone))
            issues.push_back({errors::CalendarZone, {record.name, record.zone}});
        for (std::size_t day = 0; day < record.hours.size(); ++day)
            checkDay(record, day, issues);
        checkHolidays(record, issues);
    }
    return issues;
}

Calendars::Calendars(std::span<const CalendarRecord> records)
{
    for (const CalendarRecord &record : records) {
        if (const auto zone = Zone::parse(record.zone))
            m_calendars.try_emplace(record.name, *zone, record.hours, record.holidays);
    }
}

const BusinessCalendar *Calendars::find(const QString &name) const
{
    static const BusinessCalendar aroundTheClock;
    if (name.isEmpty())
        return &aroundTheClock;
    const auto found = m_calendars.find(name);
    return found == m_calendars.end() ? nullptr : &found->second;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace palier
