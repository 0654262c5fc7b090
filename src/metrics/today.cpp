// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/today.h"

#include "metrics/intervals.h"
#include "metrics/selection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace palier {

namespace {

/** From midnight to the same wall-clock time, today and on the same weekday before; today first. */
std::vector<TimeRange> daysToCompare(Instant now, const Zone &zone)
{
    std::vector<TimeRange> days;
    const QDateTime local = zone.local(now);
    for (qint64 week = 0; week <= Today::MostDays; ++week) {
        const QDate day = local.date().addDays(-7 * week);
        const Zone::Resolved end = zone.resolve(day, local.time());
        const Instant until = end.clock == Zone::WallClock::Never ? zone.startOfDay(day) : end.at;
        days.push_back({zone.startOfDay(day), (week == 0 ? now : until) + Duration{1}});
    }
    return days;
}

using DayCounts = std::vector<qint64>;

void count(quint32 at, std::span<const TimeRange> days, DayCounts &counts)
{
    for (std::size_t day = 0; day < days.size(); ++day)
        counts[day] += days[day].contains(unpacked(at));
}

/** The days before the first ticket of all say nothing; an empty one behind it is one on which nothing happened. */
std::size_t knownDays(const FactTable &table, std::span<const TimeRange> days)
{
    quint32 first = NotYet;
    for (const auto &chunk : table.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (chunk->flags[row] != 0)
                first = std::min(first, chunk->created[row]);
        }
    }
    const auto isKnown = [first](const TimeRange &day) { return packed(*day.from) + Day.count() > first; };
    return static_cast<std::size_t>(std::ranges::count_if(days.subspan(1), isKnown));
}

} // namespace

std::optional<TodayCount::Usual> usualOf(std::span<const qint64> counts)
{
    if (counts.size() < Today::FewestDays)
        return std::nullopt;
    const auto n = static_cast<double>(counts.size());
    const double mean = static_cast<double>(std::accumulate(counts.begin(), counts.end(), qint64{0})) / n;
    double squares = 0;
    for (const qint64 count : counts)
        squares += (static_cast<double>(count) - mean) * (static_cast<double>(count) - mean);
    const double variance = std::max({squares / (n - 1), mean, 1.0});
    const double reach = Z95 * std::sqrt(variance * (1 + 1 / n));
    return TodayCount::Usual{mean, std::max(0.0, mean - reach), mean + reach};
}

Result<Today> computeToday(const FactTable &table, const Query &query)
{
    const auto days = daysToCompare(query.now, query.zone);
    Query all = query;
    all.period = {days.back().from, days.front().to};
    const auto selection = Selection::resolve(table, all);
    if (!selection)
        return selection.error();
    DayCounts tickets(days.size());
    DayCounts escalations(days.size());
    SelectedChunk selected;
    for (const auto &chunk : table.chunks()) {
        selection->apply(*chunk, selected);
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            if (selected.ticketIn[row])
                count(chunk->created[row], days, tickets);
        }
        for (std::size_t i = 0; i < chunk->escalations.size(); ++i) {
            if (selected.escalationIn[i])
                count(chunk->escalations[i].at, days, escalations);
        }
    }
    const std::size_t known = knownDays(table, days);
    const auto answer = [known](const DayCounts &counts) {
        return TodayCount{counts.front(), usualOf(std::span(counts).subspan(1, known))};
    };
    return Today{answer(tickets), answer(escalations), static_cast<int>(known)};
}

} // namespace palier
