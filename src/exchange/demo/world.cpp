// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/world.h"

#include "base/zone.h"

#include <algorithm>

namespace palier::demo {

namespace {

// What takes from chance for itself (the tickets count from 0).
constexpr quint64 StaffStream = 1ULL << 40U;
constexpr quint64 CustomerStream = StaffStream + 1;

constexpr Duration Ahead = 60 * Day; // tickets are told beyond now, then cut there

std::vector<CalendarRecord> calendarsOf(const Catalog &catalog, Instant start, Instant now)
{
    const int first = Zone().dateOf(start - World::Year).year();
    const int last = Zone().dateOf(now + Ahead).year();
    std::vector<CalendarRecord> calendars;
    calendars.reserve(catalog.calendars.size());
    for (const CalendarPlan &plan : catalog.calendars)
        calendars.push_back(calendarOf(plan, first, last));
    return calendars;
}

std::vector<BusinessCalendar> hoursOf(const Catalog &catalog, const std::vector<CalendarRecord> &calendars)
{
    std::vector<BusinessCalendar> hours;
    for (const UnitPlan &unit : catalog.units) {
        const auto calendar = std::ranges::find(calendars, unit.calendar, &CalendarRecord::name);
        hours.push_back(calendar == calendars.end()
                            ? BusinessCalendar()
                            : BusinessCalendar(*Zone::parse(calendar->zone), calendar->hours, calendar->holidays));
    }
    return hours;
}

std::vector<CustomerRecord> customersOf(const Catalog &catalog, int tickets, Random random)
{
    constexpr int TicketsOfACustomer = 6;
    std::vector<CustomerRecord> customers;
    for (int i = 0; i < tickets / TicketsOfACustomer + 20; ++i) {
        const QString last = random.pick(catalog.lastNames);
        const QString name =
            (random.chance(0.35) ? random.pick(catalog.companies) : random.pick(catalog.firstNames)) + QLatin1Char(' ') + last;
        const QString unique = QStringLiteral("%1 (%2)").arg(name).arg(4000 + i);
        customers.push_back({unique, random.chance(0.06)});
    }
    return customers;
}

/** Twenty to ten on a working day about five weeks ago. */
Instant incidentBefore(Instant now, const BusinessCalendar &hours, const Zone &zone)
{
    QDate day = zone.dateOf(now - 35 * Day);
    const auto morning = [&] { return zone.resolve(day, QTime(9, 40)).at; };
    while (day.dayOfWeek() > 5 || !hours.isOpen(morning()))
        day = day.addDays(-1);
    return morning();
}

Training trainingOf(const World &world, const TrainingPlan &plan, const QString &unit)
{
    Training training{world.catalog.topic(plan.topic), world.now - Day * plan.daysAgo, {}};
    const auto &people = world.staff.of(world.catalog.unit(unit));
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (i % 2 == 0 && world.staff.agents()[people[i]].since < training.from)
            training.agents.push_back(people[i]);
    }
    return training;
}

QString homeOf(const World &world, const TrainingPlan &plan)
{
    const QString &home = world.catalog.topics[world.catalog.topic(plan.topic)].home;
    return home.isEmpty() ? world.catalog.units.front().name : home;
}

} // namespace

Result<World> World::make(Size size, Instant now)
{
    auto catalog = Catalog::load();
    if (!catalog)
        return catalog.error();
    const Instant start = now - Year;
    const auto calendars = calendarsOf(*catalog, start, now);
    const auto hours = hoursOf(*catalog, calendars);
    World world{*catalog, size, start, now, calendars, hours, Staff(*catalog, start, now, Random(size.seed, StaffStream)),
        customersOf(*catalog, size.tickets, Random(size.seed, CustomerStream)), catalog->topic(catalog->emerging),
        catalog->topic(catalog->incident), now - 21 * Day, {}, {}, {}, {}, {}};
    world.incidentFrom = incidentBefore(now, hours.front(), *Zone::parse(calendars.front().zone));
    world.incidentTo = world.incidentFrom + 5 * Hour;
    world.trained = trainingOf(world, catalog->trained, homeOf(world, catalog->trained));
    world.untouched = trainingOf(world, catalog->untouched, homeOf(world, catalog->untouched));
    const auto &people = world.staff.of(0);
    world.comfort = {people.at(1), people.at(6)};
    return world;
}

} // namespace palier::demo
