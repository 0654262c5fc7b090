// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/arrivals.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace palier::demo {

namespace {

constexpr quint64 ArrivalStream = (1ULL << 40U) + 2;
constexpr double IncidentShare = 0.008; // of all tickets
constexpr double EmergingShare = 0.014;

constexpr std::array MonthShares{1.10, 1.00, 1.02, 0.97, 0.95, 0.97, 0.86, 0.72, 1.14, 1.06, 1.10, 1.16};
constexpr std::array DayShares{1.25, 1.10, 1.02, 1.00, 0.95, 0.30, 0.12};
constexpr std::array HourShares{0.03, 0.02, 0.02, 0.02, 0.02, 0.04, 0.10, 0.30, 0.85, 1.35, 1.45, 1.25, 0.80, 0.90, 1.30, 1.25,
    1.15, 0.95, 0.60, 0.35, 0.28, 0.20, 0.12, 0.06};

template<std::size_t N>
double mean(const std::array<double, N> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), 0.0) / N;
}

double busynessAt(const World &world, const Zone &zone, Instant at)
{
    constexpr double OnHolidays = 0.25;
    const QDateTime local = zone.local(at);
    const auto &holidays = world.calendars.front().holidays;
    const bool isHoliday = std::ranges::find(holidays, local.date()) != holidays.end();
    return busyness(local) * (isHoliday ? OnHolidays : 1);
}

Zone zoneOf(const World &world)
{
    return *Zone::parse(world.calendars.front().zone);
}

/** The share of the year that has passed before each hour of it, as sums. */
std::vector<double> sumsByHour(const World &world)
{
    const Zone zone = zoneOf(world);
    std::vector<double> sums;
    double sum = 0;
    for (Instant hour = world.start; hour < world.now; hour += Hour) {
        sum += busynessAt(world, zone, hour);
        sums.push_back(sum);
    }
    return sums;
}

void addOrdinary(const World &world, int count, Random &random, std::vector<Arrival> &arrivals)
{
    const auto sums = sumsByHour(world);
    const auto last = world.now - Duration{1};
    for (int i = 0; i < count; ++i) {
        const auto hour = std::ranges::upper_bound(sums, random.fraction() * sums.back()) - sums.begin();
        arrivals.push_back({std::min(last, world.start + Hour * hour + Duration{random.between(0, 3599)}), {}});
    }
}

/** More at its beginning than at its end. */
void addIncident(const World &world, int count, Random &random, std::vector<Arrival> &arrivals)
{
    const auto length = static_cast<double>((world.incidentTo - world.incidentFrom).count());
    for (int i = 0; i < count; ++i) {
        const double place = random.fraction();
        arrivals.push_back({world.incidentFrom + Duration{static_cast<qint64>(place * place * length)}, world.incident});
    }
}

/** Rising: twice as far in, twice as many a day. Within the opening hours. */
void addEmerging(const World &world, int count, Random &random, std::vector<Arrival> &arrivals)
{
    const BusinessCalendar &hours = world.hours.front();
    const auto length = static_cast<double>(hours.businessTime(world.emergingFrom, world.now).count());
    for (int i = 0; i < count; ++i) {
        const auto place = Duration{static_cast<qint64>(std::sqrt(random.fraction()) * length)};
        const Instant at = openAfter(hours, world.emergingFrom, place);
        if (at < world.now)
            arrivals.push_back({at, world.emerging});
    }
}

} // namespace

double busyness(const QDateTime &local)
{
    return MonthShares.at(static_cast<std::size_t>(local.date().month() - 1)) *
           DayShares.at(static_cast<std::size_t>(local.date().dayOfWeek() - 1)) *
           HourShares.at(static_cast<std::size_t>(local.time().hour()));
}

double arrivalsAnHour(const World &world, Instant at)
{
    constexpr double HoursOfYear = World::Year / Hour;
    const double usual = mean(MonthShares) * mean(DayShares) * mean(HourShares);
    return world.size.tickets / HoursOfYear * busynessAt(world, zoneOf(world), at) / usual;
}

std::vector<Arrival> arrivals(const World &world)
{
    Random random(world.size.seed, ArrivalStream);
    std::vector<Arrival> arrivals;
    const auto part = [&](double share) { return static_cast<int>(share * world.size.tickets); };
    addIncident(world, part(IncidentShare), random, arrivals);
    addEmerging(world, part(EmergingShare), random, arrivals);
    addOrdinary(world, world.size.tickets - static_cast<int>(arrivals.size()), random, arrivals);
    std::ranges::stable_sort(arrivals, {}, &Arrival::at);
    return arrivals;
}

} // namespace palier::demo
