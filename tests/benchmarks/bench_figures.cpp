// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger and the figures of W(N): bench_figures [tickets, default 1000000]. Prints each figure beside its bar
// (docs/performance.md); medians of several runs in one process.

#include "base/parallel.h"
#include "benchmarks/workload.h"
#include "metrics/compute.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>

using namespace palier;

namespace {

struct Cost {
    double wallMs = 0;
    double cpuMs = 0; // of all threads: what is left of the figure on a machine that others use too
};

/** Each the median of its own. */
template<typename F>
Cost medianCost(int runs, F f)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        f();
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    for (auto *times : {&wall, &cpu})
        std::ranges::nth_element(*times, times->begin() + runs / 2);
    return {wall[static_cast<std::size_t>(runs / 2)], cpu[static_cast<std::size_t>(runs / 2)]};
}

Cost foldCost(const bench::Workload &workload)
{
    quint64 check = 0;
    const Cost cost = medianCost(5, [&] {
        Fold fold(workload.settings);
        for (const auto &chunk : workload.histories.chunks) {
            for (std::size_t i = 0; i < chunk->size(); ++i)
                check += fold(chunk->history(i), LiveGuards, workload.now).episodes.size();
        }
    });
    std::printf("  (%.1f %% of the tickets escalated)\n",
        20.0 * static_cast<double>(check) / static_cast<double>(workload.histories.ticketCount));
    return cost;
}

/** Reading the four duration columns once, all threads: what nothing that looks at every ticket can beat. */
Cost readCost(const FactTable &facts)
{
    std::atomic<quint64> sum{0};
    return medianCost(5, [&] {
        parallelFor(static_cast<qsizetype>(facts.chunks().size()), [&](qsizetype i) {
            const FactChunk &chunk = *facts.chunks()[static_cast<std::size_t>(i)];
            for (const auto *column : {&chunk.created, &chunk.escalatedAfter, &chunk.doneAfter, &chunk.repliedAfter})
                sum += std::accumulate(column->begin(), column->end(), quint64{0});
        });
    });
}

void figures(const char *name, const FactTable &facts, const Query &query, const Cost &read)
{
    const Cost cost = medianCost(5, [&] {
        if (!compute(facts, query))
            std::abort();
    });
    std::printf("%-36s %8.1f ms   cpu %8.1f ms   %6.1f x one read of the durations\n", name, cost.wallMs, cost.cpuMs,
        cost.wallMs / read.wallMs);
}

/** Office hours of Paris, as a floor that answers on weekdays has them. */
CalendarRecord officeHours()
{
    CalendarRecord office{QStringLiteral("office"), QStringLiteral("Europe/Paris"), {}, {QDate(2026, 5, 1)}};
    for (std::size_t day = 0; day < 5; ++day)
        office.hours[day] = {{540, 720}, {780, 1080}};
    return office;
}

PromiseRecords threePromises()
{
    PromiseRecords records{{{officeHours()}, {}}, {}};
    for (const auto &[clock, minutes] : {std::pair(SlaClockKind::FirstResponse, 120), std::pair(SlaClockKind::NextReply, 240),
             std::pair(SlaClockKind::Resolution, 1440)})
        records.policies.push_back({{}, {}, {}, clock, minutes, QStringLiteral("office"), {}});
    return records;
}

/** What promises and open hours cost on top of all figures. */
void promisesAndOpenHours(const bench::Workload &workload, const FactTable &facts, Query query, const Cost &read)
{
    const PromiseRecords records = threePromises();
    const LevelMap &levels = workload.settings.levels;
    const Cost fold =
        medianCost(3, [&] { query.promises = PromiseTable::build(workload.histories, records, levels, workload.now); });
    std::printf("%-36s %8.1f ms   cpu %8.1f ms\n", "promises from histories, all cores", fold.wallMs, fold.cpuMs);
    figures("all figures, SLA breaches", facts, query, read);
    const CalendarRecord office = officeHours();
    const BusinessCalendar calendar(*Zone::parse(office.zone), office.hours, office.holidays);
    const Instant first = workload.histories.chunks.front()->events.front().instant();
    const Cost layout =
        medianCost(3, [&] { query.business = std::make_shared<const BusinessTime>(office.name, calendar, first, workload.now); });
    std::printf("%-36s %8.1f ms   cpu %8.1f ms\n", "open hours laid out", layout.wallMs, layout.cpuMs);
    figures("all figures, breaches and open hours", facts, query, read);
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 tickets = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    bench::Workload workload = bench::makeWorkload(tickets);
    const auto events = static_cast<double>(workload.histories.eventCount);
    std::printf("W(%lld): %.1f events a ticket, histories %.1f bytes a ticket\n", static_cast<long long>(tickets),
        events / static_cast<double>(tickets), static_cast<double>(workload.histories.bytes()) / static_cast<double>(tickets));

    const Cost fold = foldCost(workload);
    std::printf("%-36s %8.1f M events/s            bar: >= 5\n", "fold, one core", events / fold.cpuMs / 1000);
    std::shared_ptr<const FactTable> facts;
    const Cost build = medianCost(3, [&] { facts = FactTable::build(workload.histories, workload.settings, workload.now); });
    std::printf("%-36s %8.1f ms   cpu %8.1f ms\n", "columns from histories, all cores", build.wallMs, build.cpuMs);
    std::printf("%-36s %8.1f bytes a ticket        bar: <= 40\n", "columns",
        static_cast<double>(facts->bytes()) / static_cast<double>(tickets));

    const Cost read = readCost(*facts);
    const QStringList all{QStringLiteral("day"), QStringLiteral("unit"), QStringLiteral("agent"), QStringLiteral("topic"),
        QStringLiteral("channel"), QStringLiteral("priority"), QStringLiteral("kind")};
    Query query{.now = workload.now};
    figures("the KPIs, no grouping", *facts, query, read);
    query.groupings = all;
    figures("all figures (bar at W(1M): 250 ms)", *facts, query, read);
    promisesAndOpenHours(workload, *facts, query, read);
    query.filters = {{QStringLiteral("unit"), {QStringLiteral("N1 3")}}};
    query.period = {workload.now - 90 * Day, workload.now};
    figures("all figures, unit and 90 days", *facts, query, read);
    return 0;
}
