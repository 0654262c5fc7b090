// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of tickets with the real table: from the list to its first rows on screen, sorting, a page of scrolling, and what
// changed between two lists.
//   bench_ledger [tickets]

#include "benchmarks/workload.h"
#include "metrics/ledgerindex.h"
#include "widgets/ledger/ledgertable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace palier;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template<typename F>
double timed(F work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

void scroll(LedgerTable &table)
{
    constexpr int Pages = 300;
    std::vector<double> steps;
    steps.reserve(Pages);
    for (int i = 0; i < Pages; ++i) {
        steps.push_back(timed([&] {
            table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / Pages * i);
            table.viewport()->repaint();
        }));
    }
    std::ranges::sort(steps);
    std::printf("a page of scrolling, with paint: median %.1f ms, p99 %.1f ms, most %.1f ms\n", steps[Pages / 2],
        steps[Pages * 99 / 100], steps.back());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const qint64 tickets = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    const bench::Workload workload = bench::makeWorkload(tickets);
    const auto facts = FactTable::build(workload.histories, workload.settings, workload.now);
    LedgerTable table;
    table.resize(1600, 900);
    table.show();
    if (!QTest::qWaitForWindowExposed(&table))
        return 1;
    const Query query{.now = workload.now};
    std::shared_ptr<const LedgerIndex> list;
    for (const auto &[name, order] :
        {std::pair<const char *, LedgerOrder>{"created", {}}, {"ticket", {LedgerOrder::Column::Ticket, {}, true}},
            {"topic", {LedgerOrder::Column::Dimension, QStringLiteral("topic"), true}}}) {
        const double sorted = timed([&, &by = order] { list = *ledgerIndex(facts, query, by); });
        const double shown = timed([&] {
            table.setIndex(list, true);
            table.viewport()->repaint();
        });
        std::printf("%lld tickets by %s: sorted in %.0f ms, on screen %.0f ms later\n", static_cast<long long>(tickets), name,
            sorted, shown);
        table.selectRow(static_cast<int>(tickets / 2));
    }
    scroll(table);
    const auto other = *ledgerIndex(facts, query, {});
    std::printf("changes between two lists of one table: %.0f ms\n", timed([&] { changesBetween(*list, *other); }));
    return 0;
}
