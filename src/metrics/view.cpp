// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/view.h"

#include <algorithm>

namespace palier {

namespace {

using Kind = PeriodChoice::Kind;

/** Whole days, both included. */
struct Days {
    QDate first, last;

    qint64 count() const { return first.daysTo(last) + 1; }
};

Days lastDays(QDate today, int count)
{
    return {today.addDays(1 - count), today};
}

Days daysOf(const PeriodChoice &choice, QDate today, QDate oldest)
{
    switch (choice.kind) {
    case Kind::All:
        return {std::min(oldest, today), today};
    case Kind::Today:
        return lastDays(today, 1);
    case Kind::Days7:
        return lastDays(today, 7);
    case Kind::Days30:
        return lastDays(today, 30);
    case Kind::Days90:
        return lastDays(today, 90);
    case Kind::Year:
        return lastDays(today, 365);
    case Kind::Custom:
        break;
    }
    return {std::min(choice.first, choice.last), std::max(choice.first, choice.last)};
}

TimeRange rangeOf(Days days, const Zone &zone)
{
    return {zone.startOfDay(days.first), zone.startOfDay(days.last.addDays(1))};
}

TimeBuckets::Size stepFor(qint64 days)
{
    constexpr qint64 MostDays = 62;
    constexpr qint64 MostDaysInWeeks = 550;
    if (days <= MostDays)
        return TimeBuckets::Size::Days;
    return days <= MostDaysInWeeks ? TimeBuckets::Size::Weeks : TimeBuckets::Size::Months;
}

/** A rate over three days says little: the chart begins four weeks back at least. */
Days chartedDays(Days days)
{
    constexpr int Fewest = 28;
    return {std::min(days.first, days.last.addDays(1 - Fewest)), days.last};
}

QDate firstDayIn(TimeBuckets::Size size, QDate day)
{
    switch (size) {
    case TimeBuckets::Size::Weeks:
        return day.addDays(1 - day.dayOfWeek());
    case TimeBuckets::Size::Months:
        return {day.year(), day.month(), 1};
    default:
        return day;
    }
}

/** A week of which only some days are drawn would not be the week that a click on it chooses. */
Days wholeSteps(Days days, TimeBuckets::Size size)
{
    return {firstDayIn(size, days.first), TimeBuckets::nextAfter(size, firstDayIn(size, days.last)).addDays(-1)};
}

/** Whole ISO weeks, eight of them at least. */
Days weekDays(Days days)
{
    constexpr qint64 Fewest = 8;
    const Days weeks = wholeSteps(days, TimeBuckets::Size::Weeks);
    return {std::min(weeks.first, weeks.last.addDays(1 - 7 * Fewest)), weeks.last};
}

/** The same wall-clock time so many days or one year before. */
Instant shifted(Instant at, Comparison comparison, qint64 days, const Zone &zone)
{
    const QDateTime local = zone.local(at);
    const QDate day = comparison == Comparison::SamePeriodLastYear ? local.date().addYears(-1) : local.date().addDays(-days);
    const Zone::Resolved there = zone.resolve(day, local.time());
    return there.clock == Zone::WallClock::Never ? zone.startOfDay(day) : there.at;
}

/** What has passed of the days is compared with as much before: half a day with half a day. */
std::optional<TimeRange> comparisonOf(Comparison comparison, Days days, Instant now, const Zone &zone)
{
    const TimeRange range = rangeOf(days, zone);
    if (comparison == Comparison::None || *range.from > now)
        return std::nullopt;
    const Instant end = std::min(*range.to, now + Duration{1}); // what happens at `now` exists
    return TimeRange{shifted(*range.from, comparison, days.count(), zone), shifted(end, comparison, days.count(), zone)};
}

} // namespace

bool isSelected(const View &view, const QString &dimension, const QString &value)
{
    return std::ranges::any_of(
        view.filters, [&](const Filter &filter) { return filter.dimension == dimension && filter.values.contains(value); });
}

DashboardQuery resolved(const View &view, Instant now, Instant first, const WorkspaceSettings &settings)
{
    DashboardQuery query{.view = view, .now = now, .first = first};
    if (const auto zone = Zone::parse(settings.zone()))
        query.zone = *zone;
    const QDate today = query.zone.dateOf(now);
    const QDate oldest = query.zone.dateOf(first);
    const Days days = daysOf(view.period, today, oldest);
    const Days brushed = view.brush ? daysOf(*view.brush, today, oldest) : days;
    query.period = rangeOf(days, query.zone);
    query.brushed = rangeOf(brushed, query.zone);
    query.step = stepFor(chartedDays(days).count());
    query.charted = rangeOf(wholeSteps(chartedDays(days), query.step), query.zone);
    query.weeks = rangeOf(weekDays(days), query.zone);
    if (view.period.kind != Kind::All || view.brush)
        query.comparison = comparisonOf(view.comparison, brushed, now, query.zone);
    query.settings = settings;
    query.costs = settings.costs();
    query.rateHorizon = settings.rateHorizon();
    query.outcomeHorizon = settings.outcomeHorizon();
    return query;
}

} // namespace palier
