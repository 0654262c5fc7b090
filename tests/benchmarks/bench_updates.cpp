// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one refresh of a live workspace costs: bench_updates [tickets, default 1000000]. A batch is 1,000 changed tickets, 95 % of
// them among the newest 2 %. Medians of several runs in one process.

#include "benchmarks/workload.h"
#include "metrics/dashboard.h"
#include "metrics/ledgerindex.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace palier;

namespace {

constexpr int Runs = 7;

template<typename F>
void print(const char *what, const char *bar, F f)
{
    std::vector<double> times;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        f();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + Runs / 2);
    std::printf("%-44s %8.1f ms   %s\n", what, times[Runs / 2], bar);
}

/** A ticket of the histories with one row more. */
TicketHistory changed(const Histories &histories, std::size_t index)
{
    const HistoryChunk &chunk = *histories.chunks[index / HistoryChunk::MostTickets];
    const std::size_t row = index % HistoryChunk::MostTickets;
    const auto events = chunk.history(row);
    TicketHistory ticket{chunk.extId(row), {chunk.sources[row]}, {}, {events.begin(), events.end()}, chunk.keys[row]};
    for (std::size_t dimension = 0; dimension < chunk.dimensions.size(); ++dimension)
        ticket.dimensions.push_back(chunk.dimension(dimension)[row]);
    TicketEvent event = ticket.events.back();
    event.kind = EventKind::Reply;
    ticket.events.push_back(event);
    return ticket;
}

TicketChanges batch(const Histories &histories)
{
    std::mt19937 random{1};
    const auto all = static_cast<std::size_t>(histories.ticketCount);
    TicketChanges changes;
    std::vector<bool> taken(all);
    while (changes.changed.size() < 1000) {
        const bool newest = changes.changed.size() % 20 != 0;
        const std::size_t among = newest ? std::max<std::size_t>(all / 50, 1000) : all;
        const std::size_t index = all - 1 - random() % among;
        if (!taken[index])
            changes.changed.push_back(changed(histories, index));
        taken[index] = true;
    }
    return changes;
}

/** Names that come one by one into a dimension that has very many. */
void growLargeDimension()
{
    auto directory = std::make_shared<Directory>();
    Dictionary &customers = directory->dimensions[static_cast<std::size_t>(BuiltInDimension::Customer)].values;
    for (int i = 0; i < 1'000'000; ++i)
        customers.code(QStringLiteral("customer %1").arg(i));
    int next = 0;
    print("one name more among a million customers", "", [&] {
        auto grown = std::make_shared<Directory>(*directory);
        grown->dimensions[static_cast<std::size_t>(BuiltInDimension::Customer)].values.code(QStringLiteral("new %1").arg(++next));
    });
}

void sortLedger(const char *what, const std::shared_ptr<const FactTable> &table, Instant now, LedgerOrder::Column column)
{
    const LedgerOrder order{column, column == LedgerOrder::Column::Dimension ? QStringLiteral("topic") : QString(), false};
    print(what, "bar at W(1M): 300 ms", [&] {
        if (!ledgerIndex(table, {.now = now}, order))
            std::abort();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 tickets = std::max(argc > 1 ? std::atoll(argv[1]) : 1'000'000, 2000LL);
    const bench::Workload workload = bench::makeWorkload(tickets);
    const auto table = FactTable::build(workload.histories, workload.settings, workload.now);
    const TicketChanges changes = batch(workload.histories);
    std::printf("W(%lld), 1000 changed tickets\n", static_cast<long long>(tickets));

    HistoriesUpdate update;
    print("histories after the batch", "", [&] { update = updated(workload.histories, workload.histories.directory, changes); });
    std::shared_ptr<const FactTable> after;
    print("columns after the batch", "bar at W(10M), with the histories and all figures: 50 ms",
        [&] { after = FactTable::updated(*table, update, workload.settings, workload.now); });
    std::printf("%-44s %8lld of %zu\n", "chunks that were copied",
        static_cast<long long>(
            std::ranges::count_if(update.origins, [](const ChunkOrigin &origin) { return !origin.rows.empty(); })),
        update.origins.size());
    const DashboardQuery query = resolved({}, workload.now, Instant{}, {});
    print("the dashboard of 30 days", "", [&] {
        if (!computeDashboard(*after, query))
            std::abort();
    });
    print("a new start instead: fold all", "", [&] { FactTable::build(update.histories, workload.settings, workload.now); });
    sortLedger("ledger by creation", after, workload.now, LedgerOrder::Column::Created);
    sortLedger("ledger by topic", after, workload.now, LedgerOrder::Column::Dimension);
    sortLedger("ledger by ticket", after, workload.now, LedgerOrder::Column::Ticket);
    growLargeDimension();
    return 0;
}
