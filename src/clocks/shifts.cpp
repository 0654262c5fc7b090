// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/shifts.h"

#include "clocks/calendars.h"
#include "clocks/errors.h"

#include <algorithm>
#include <map>

namespace palier {

namespace {

const CalendarRecord *calendarNamed(const QString &name, std::span<const CalendarRecord> calendars)
{
    const auto found = std::ranges::find(calendars, name, &CalendarRecord::name);
    return found == calendars.end() ? nullptr : &*found;
}

bool hasWeekday(const ShiftRecord &shift)
{
    return shift.weekday >= 1 && shift.weekday <= 7;
}

/** Calendars by what they hold: most agents share their hours with others. */
class SharedHours
{
public:
    std::shared_ptr<const BusinessCalendar> of(const CalendarRecord &calendar, WeekHours hours)
    {
        QString key = calendar.name;
        for (auto &day : hours) {
            std::ranges::sort(day, {}, &DayHours::fromMinute);
            key += u'|';
            for (const DayHours &stretch : day)
                key += QStringLiteral("%1-%2 ").arg(stretch.fromMinute).arg(stretch.toMinute);
        }
        auto &known = m_known[key];
        if (const auto zone = Zone::parse(calendar.zone); zone && !known)
            known = std::make_shared<const BusinessCalendar>(*zone, hours, calendar.holidays);
        return known;
    }

private:
    QHash<QString, std::shared_ptr<const BusinessCalendar>> m_known;
};

} // namespace

std::vector<Error> shiftIssues(std::span<const ShiftRecord> shifts, std::span<const CalendarRecord> calendars)
{
    std::vector<Error> issues;
    for (const ShiftRecord &shift : shifts) {
        if (!calendarNamed(shift.calendar, calendars))
            issues.push_back({errors::ShiftCalendar, {shift.agent, shift.calendar}});
        if (!hasWeekday(shift) || !isPossible({shift.fromMinute, shift.toMinute}))
            issues.push_back({errors::ShiftHours,
                {shift.agent, QString::number(shift.weekday), clockText(shift.fromMinute), clockText(shift.toMinute)}});
    }
    return issues;
}

Shifts::Shifts(std::span<const ShiftRecord> shifts, std::span<const CalendarRecord> calendars)
{
    std::map<std::pair<QString, const CalendarRecord *>, WeekHours> weeks;
    for (const ShiftRecord &shift : shifts) {
        const CalendarRecord *calendar = calendarNamed(shift.calendar, calendars);
        const DayHours hours{shift.fromMinute, shift.toMinute};
        if (calendar && hasWeekday(shift) && isPossible(hours))
            weeks[{shift.agent, calendar}].at(static_cast<std::size_t>(shift.weekday - 1)).push_back(hours);
    }
    SharedHours shared;
    for (const auto &[key, hours] : weeks) {
        if (auto calendar = shared.of(*key.second, hours))
            m_agents[key.first].push_back(std::move(calendar));
    }
}

const Shifts::Hours &Shifts::hoursOf(const QString &login) const
{
    static const Hours none;
    const auto found = m_agents.constFind(login);
    return found == m_agents.constEnd() ? none : *found;
}

bool Shifts::isOnShift(const QString &login, Instant at) const
{
    return std::ranges::any_of(hoursOf(login), [at](const auto &hours) { return hours->isOpen(at); });
}

std::optional<Instant> Shifts::until(const QString &login, Instant at) const
{
    const Hours &agent = hoursOf(login);
    const Instant limit = at + LongestShift;
    const auto openAt = [&agent](Instant instant) {
        return std::ranges::find_if(agent, [instant](const auto &hours) { return hours->isOpen(instant); });
    };
    Instant end = at;
    for (auto open = openAt(end); open != agent.end() && end <= limit; open = openAt(end))
        end = (*open)->closing(end).value_or(LatestInstant);
    return end > at && end <= limit ? std::optional(end) : std::nullopt;
}

std::optional<Instant> Shifts::next(const QString &login, Instant at) const
{
    std::optional<Instant> first;
    for (const auto &hours : hoursOf(login)) {
        const auto opening = hours->opening(at);
        if (opening && (!first || *opening < *first))
            first = opening;
    }
    return first;
}

} // namespace palier
