// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/nthvalue.h"

#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace palier;

class TestNthValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereSortingPutsIt_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint32>("spread");
        for (const int count : {1, 2, 255, 256, 10'000}) {
            for (const quint32 spread : {1U, 100U, 5000U, 0xffffffffU})
                QTest::addRow("%d below %u", count, spread) << count << spread;
        }
    }

    void standsWhereSortingPutsIt()
    {
        QFETCH(int, count);
        QFETCH(quint32, spread);
        QRandomGenerator random(5);
        std::vector<quint32> values(static_cast<std::size_t>(count));
        for (quint32 &value : values)
            value = random.bounded(spread);
        std::vector<quint32> sorted = values;
        std::ranges::sort(sorted);
        const std::size_t last = values.size() - 1;
        for (const auto &[a, b] : {std::pair{std::size_t{0}, last}, {last / 3, last / 2}, {last / 2, last / 2}}) {
            const auto found = nthValues(values, {a, b}, sorted.back());
            QCOMPARE(found[0], sorted[a]);
            QCOMPARE(found[1], sorted[b]);
        }
    }
};

PALIER_TEST(TestNthValue, QCoreApplication)
#include "tst_nthvalue.moc"
