// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/difference.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

namespace {

Share share(qint64 count, qint64 of)
{
    Share result{count, of, {}};
    if (of)
        result.interval = wilson(*result.value(), static_cast<double>(of));
    return result;
}

/** "0.2000 (0.0524 .. 0.3339) clear". */
QString describe(const std::optional<Difference> &difference)
{
    if (!difference)
        return QStringLiteral("none");
    const auto number = [](double value) { return QString::number(value, 'f', 4); };
    return QStringLiteral("%1 (%2 .. %3)%4")
        .arg(number(difference->value), number(difference->interval.low), number(difference->interval.high),
            difference->isClear() ? QStringLiteral(" clear") : QString());
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10. */
    void equalsThePublishedExamples_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QString>("difference");
        QTest::newRow("56/70 - 48/80") << QList{56, 70, 48, 80} << "0.2000 (0.0524 .. 0.3339) clear";
        QTest::newRow("9/10 - 3/10") << QList{9, 10, 3, 10} << "0.6000 (0.1705 .. 0.8090) clear";
        QTest::newRow("5/56 - 0/29") << QList{5, 56, 0, 29} << "0.0893 (-0.0381 .. 0.1926)";
        QTest::newRow("0/10 - 0/20") << QList{0, 10, 0, 20} << "0.0000 (-0.1611 .. 0.2775)";
        QTest::newRow("10/10 - 0/20") << QList{10, 10, 0, 20} << "1.0000 (0.6791 .. 1.0000) clear";
        QTest::newRow("nothing before") << QList{10, 10, 0, 0} << "none";
    }

    void equalsThePublishedExamples()
    {
        QFETCH(QList<int>, counts);
        QTEST(describe(differenceOf(share(counts[0], counts[1]), share(counts[2], counts[3]))), "difference");
    }

    void atAHorizonTheVariancesAddUp()
    {
        const HorizonFigure now{.value = 0.18, .interval = Interval{0.15, 0.21}, .variance = 0.0003, .estimable = true};
        HorizonFigure before{.value = 0.12, .interval = Interval{0.1, 0.14}, .variance = 0.0001, .estimable = true};
        QCOMPARE(describe(differenceOf(now, before)), QStringLiteral("0.0600 (0.0208 .. 0.0992) clear"));
        before.estimable = false;
        QCOMPARE(describe(differenceOf(now, before)), QStringLiteral("none"));
        before = {.value = 0.0, .interval = {}, .variance = 0, .estimable = true}; // 0 of a few is not certain
        QCOMPARE(describe(differenceOf(now, before)), QStringLiteral("none"));
    }
};

PALIER_TEST(TestDifference, QCoreApplication)
#include "tst_difference.moc"
