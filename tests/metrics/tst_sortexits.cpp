// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/sortexits.h"

#include "support/testprogram.h"

#include "metrics/horizon.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace palier;

class TestSortExits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsShortAndLongLists_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 63, 64, 4095, 4096, 100'000})
            QTest::addRow("%d", count) << count;
    }

    void sortsShortAndLongLists()
    {
        QFETCH(int, count);
        QRandomGenerator random(7);
        const auto most = static_cast<quint32>((LongestHorizon.count() << 2) + 3);
        std::vector<quint32> exits(static_cast<std::size_t>(count));
        for (quint32 &exit : exits)
            exit = random.bounded(most + 1);
        if (!exits.empty())
            exits.front() = most;
        std::vector<quint32> expected = exits;
        std::ranges::sort(expected);
        QVERIFY(sortedExits(exits) == expected);
    }
};

PALIER_TEST(TestSortExits, QCoreApplication)
#include "tst_sortexits.moc"
