// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SLA clocks of W(N), one core: bench_clocks [tickets, default 1000000]. Two calendars with fifteen years of holidays in a
// zone with clock changes, a promise for each clock, priority and customer class, and a third of the units.

#include "benchmarks/workload.h"
#include "clocks/slafold.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace palier;

namespace {

CalendarRecord office(const char *name, int fromMinute, int toMinute)
{
    CalendarRecord calendar{.name = QLatin1String(name), .zone = QStringLiteral("Europe/Paris"), .hours = {}, .holidays = {}};
    for (std::size_t day = 0; day < 5; ++day)
        calendar.hours[day] = {{fromMinute, 12 * 60}, {13 * 60, toMinute}};
    for (int year = 2015; year < 2030; ++year) {
        for (const auto &[month, day] : {std::pair{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}})
            calendar.holidays.emplace_back(year, month, day);
    }
    return calendar;
}

std::vector<SlaPolicyRecord> promises()
{
    std::vector<SlaPolicyRecord> policies;
    for (const auto clock : {SlaClockKind::FirstResponse, SlaClockKind::NextReply, SlaClockKind::Resolution}) {
        const int minutes = clock == SlaClockKind::Resolution ? 2400 : 240;
        const auto add = [&](const QString &priority, std::optional<bool> vip, const QString &unit, int share) {
            const char *calendar = policies.size() % 2 == 0 ? "office" : "desk";
            policies.push_back({priority, vip, unit, clock, minutes * share / 8, QLatin1String(calendar), Instant{}});
        };
        for (int value = 0; value < 4; ++value) {
            add(QStringLiteral("value %1").arg(value), std::nullopt, {}, 8 - value);
            add(QStringLiteral("value %1").arg(value), true, {}, 4);
        }
        for (int unit = 0; unit < 16; ++unit)
            add({}, std::nullopt, QStringLiteral("N1 %1").arg(unit), 6);
    }
    return policies;
}

struct Count {
    quint64 breaches = 0;
    quint64 turns = 0;
    double ms = 0; // of the processor: the machine may have others to serve
};

Count run(const bench::Workload &workload, const SlaPolicies &policies)
{
    constexpr auto Priority = std::size_t(BuiltInDimension::Priority);
    Count count;
    const std::clock_t start = std::clock();
    SlaFold fold(policies, workload.settings.levels);
    for (const auto &chunk : workload.histories.chunks) {
        for (std::size_t i = 0; i < chunk->size(); ++i) {
            const SlaClocks clocks = fold(chunk->history(i), {chunk->dimensions[Priority][i], i % 10 == 0}, workload.now);
            for (const SlaClock &clock : clocks.clocks) {
                count.breaches += clock.breachedRounds;
                count.turns += clock.nextTurn(0.8).has_value();
            }
        }
    }
    count.ms = 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 tickets = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const bench::Workload workload = bench::makeWorkload(tickets);
    const std::vector calendars{office("office", 9 * 60, 18 * 60), office("desk", 7 * 60, 22 * 60)};
    QElapsedTimer timer;
    timer.start();
    const SlaPolicies policies(promises(), calendars, *workload.histories.directory, workload.settings.levels);
    std::printf("%-36s %8.2f ms\n", "policies and two calendars", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    std::vector<double> times;
    Count count;
    for (int i = 0; i < 3; ++i) {
        count = run(workload, policies);
        times.push_back(count.ms);
    }
    std::ranges::sort(times);
    const double ms = times[1];
    std::printf("%-36s %8.2f M histories/s      (%.0f ms for %lld)\n", "three clocks a history, one core",
        static_cast<double>(tickets) / ms / 1000, ms, static_cast<long long>(tickets));
    std::printf("  (%.1f %% of the clocks breached, %llu turns to come)\n",
        100.0 * static_cast<double>(count.breaches) / (3.0 * static_cast<double>(tickets)),
        static_cast<unsigned long long>(count.turns));
    return 0;
}
