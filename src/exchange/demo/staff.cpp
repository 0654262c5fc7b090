// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/staff.h"

#include <algorithm>

namespace palier::demo {

namespace {

constexpr int Saturday = 6;
constexpr int WorkingDay = 8 * 60;

QString loginOf(const QString &first, const QString &last)
{
    QString plain;
    const QString letters = (first.left(1) + last).toLower().normalized(QString::NormalizationForm_D);
    for (const QChar character : letters) {
        if (character.isLetterOrNumber() && character.unicode() < 128)
            plain += character;
    }
    return plain;
}

/** One in five began within the year, the others up to nine years ago. */
Instant beginning(Instant start, Instant now, int place, Random &random)
{
    const auto year = now - start;
    if (place % 5 == 4)
        return start + Duration{static_cast<qint64>(static_cast<double>(year.count()) * (0.15 + 0.7 * random.fraction()))};
    return start - Day * random.between(60, 3000);
}

const CalendarPlan &calendarOf(const Catalog &catalog, const UnitPlan &unit)
{
    const auto found = std::ranges::find(catalog.calendars, unit.calendar, &CalendarPlan::name);
    return found == catalog.calendars.end() ? catalog.calendars.front() : *found;
}

} // namespace

Staff::Staff(const Catalog &catalog, Instant start, Instant now, Random random) : m_start(start), m_now(now)
{
    m_byUnit.resize(catalog.units.size());
    for (std::size_t unit = 0; unit < catalog.units.size(); ++unit) {
        const CalendarPlan &calendar = calendarOf(catalog, catalog.units[unit]);
        const auto zone = Zone::parse(calendar.zone);
        m_units.push_back(catalog.units[unit].name);
        m_calendars.push_back(calendar.name);
        m_zones.push_back(zone ? *zone : Zone());
        for (int place = 0; place < catalog.units[unit].agents; ++place) {
            m_byUnit[unit].push_back(m_agents.size());
            m_agents.push_back(someAgent(catalog, unit, place, random));
        }
    }
}

/** The first of a unit comes early, the next one late, and so on; one in three works on Saturdays. */
Agent Staff::someAgent(const Catalog &catalog, std::size_t unit, int place, Random &random)
{
    Agent agent;
    do {
        const QString first = random.pick(catalog.firstNames);
        const QString last = random.pick(catalog.lastNames);
        agent.login = loginOf(first, last);
        agent.name = first + QLatin1Char(' ') + last;
    } while (m_logins.contains(agent.login));
    m_logins.insert(agent.login);
    const QString hours = calendarOf(catalog, catalog.units[unit]).weekdays.first(); // "08:00-19:00"
    agent.unit = unit;
    agent.since = beginning(m_start, m_now, place, random);
    agent.fromMinute = place % 2 == 0 ? hours.left(2).toInt() * 60 : hours.mid(6, 2).toInt() * 60 - WorkingDay;
    agent.toMinute = agent.fromMinute + WorkingDay;
    agent.onSaturday = place % 3 == 0;
    return agent;
}

std::size_t Staff::onShift(std::size_t unit, Instant at, Random &random) const
{
    constexpr double WhereNobodyIs = 1e-6;
    const auto weight = [&](std::size_t agent) {
        if (m_agents[agent].since > at)
            return 0.0;
        return works(m_agents[agent], at) ? 1.0 : WhereNobodyIs;
    };
    const auto &people = m_byUnit.at(unit);
    return people[random.weighted(people, weight)];
}

bool Staff::works(const Agent &agent, Instant at) const
{
    const QDateTime local = m_zones[agent.unit].local(at);
    const int weekday = local.date().dayOfWeek();
    const int minute = local.time().hour() * 60 + local.time().minute();
    const bool comes = agent.since <= at && (weekday < Saturday || (weekday == Saturday && agent.onSaturday));
    return comes && minute >= agent.fromMinute && minute < agent.toMinute;
}

std::optional<std::size_t> Staff::find(const QString &login) const
{
    const auto found = std::ranges::find(m_agents, login, &Agent::login);
    return found == m_agents.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_agents.begin()));
}

std::vector<ReferenceRecord> Staff::records() const
{
    std::vector<ReferenceRecord> records;
    for (const Agent &agent : m_agents) {
        records.emplace_back(AgentRecord{agent.login, agent.name, agent.since, true});
        records.emplace_back(MembershipRecord{agent.login, m_units[agent.unit], agent.since, {}});
        for (int weekday = 1; weekday <= Saturday; ++weekday) {
            if (weekday < Saturday || agent.onSaturday)
                records.emplace_back(
                    ShiftRecord{agent.login, m_calendars[agent.unit], weekday, agent.fromMinute, agent.toMinute});
        }
    }
    return records;
}

} // namespace palier::demo
