// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/pile.h"

#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace palier;

class TestPile : public QObject
{
    Q_OBJECT

    static std::vector<quint32> numbered(quint32 first, int count)
    {
        std::vector<quint32> numbers(static_cast<std::size_t>(count));
        std::iota(numbers.begin(), numbers.end(), first);
        return numbers;
    }

    static std::vector<quint32> sorted(std::vector<quint32> numbers)
    {
        std::ranges::sort(numbers);
        return numbers;
    }

private Q_SLOTS:
    void isEmptyUntilANumberComes()
    {
        Pile pile;
        QVERIFY(pile.isEmpty());
        QCOMPARE(pile.size(), std::size_t{0});
        QVERIFY(pile.toVector().empty());
        pile.add(7);
        QVERIFY(!pile.isEmpty());
        QCOMPARE(pile.toVector(), std::vector<quint32>{7});
    }

    void givesBackWhatWasAddedAndAppended_data()
    {
        QTest::addColumn<int>("mine");
        QTest::addColumn<int>("theirs");
        for (const int mine : {0, 1, 16'383, 16'384, 16'385, 50'000}) {
            for (const int theirs : {0, 1, 16'384, 40'000})
                QTest::addRow("%d and %d", mine, theirs) << mine << theirs;
        }
    }

    void givesBackWhatWasAddedAndAppended()
    {
        QFETCH(int, mine);
        QFETCH(int, theirs);
        Pile pile(numbered(0, mine));
        const Pile other(numbered(1'000'000, theirs));
        pile.append(other);
        std::vector<quint32> expected = numbered(0, mine);
        const std::vector<quint32> more = numbered(1'000'000, theirs);
        expected.insert(expected.end(), more.begin(), more.end());
        QCOMPARE(pile.size(), expected.size());
        QCOMPARE(pile.isEmpty(), expected.empty());
        QVERIFY(sorted(pile.toVector()) == expected);
        std::vector<quint32> read;
        pile.forEach([&read](quint32 number) { read.push_back(number); });
        QVERIFY(sorted(read) == expected);
        QVERIFY(sorted(other.toVector()) == more); // is left as it was
    }
};

PALIER_TEST(TestPile, QCoreApplication)
#include "tst_pile.moc"
