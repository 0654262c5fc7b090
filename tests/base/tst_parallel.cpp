// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/parallel.h"

#include "support/testprogram.h"

#include <QTest>

#include <numeric>
#include <vector>

using namespace palier;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTaskRunsOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 1000})
            QTest::addRow("%d", count) << count;
    }

    void everyTaskRunsOnce()
    {
        QFETCH(int, count);
        std::vector<int> runs(static_cast<std::size_t>(count));
        parallelFor(count, [&](qsizetype i) { ++runs[static_cast<std::size_t>(i)]; });
        QCOMPARE(std::accumulate(runs.begin(), runs.end(), 0), count);
        QVERIFY(std::ranges::all_of(runs, [](int times) { return times == 1; }));
    }
};

PALIER_TEST(TestParallel, QCoreApplication)
#include "tst_parallel.moc"
