// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/quantiles.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestQuantiles : public QObject
{
    Q_OBJECT

    static DurationState stateOf(const std::vector<quint32> &values)
    {
        DurationState state;
        for (const quint32 value : values)
            state.add(value);
        return state;
    }

private Q_SLOTS:
    void takesTheNearestRank_data()
    {
        QTest::addColumn<std::vector<quint32>>("values");
        QTest::addColumn<qint64>("median");
        QTest::addColumn<qint64>("p90");
        QTest::addColumn<double>("mean");
        QTest::newRow("one") << std::vector<quint32>{7} << qint64{7} << qint64{7} << 7.0;
        QTest::newRow("two: the lower") << std::vector<quint32>{9, 1} << qint64{1} << qint64{9} << 5.0;
        QTest::newRow("three") << std::vector<quint32>{3, 9, 1} << qint64{3} << qint64{9} << 13.0 / 3;
        QTest::newRow("ten") << std::vector<quint32>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << qint64{5} << qint64{9} << 5.5;
        QTest::newRow("large") << std::vector<quint32>{4'000'000'000U, 4'000'000'000U} << qint64{4'000'000'000}
                               << qint64{4'000'000'000} << 4e9;
    }

    void takesTheNearestRank()
    {
        QFETCH(std::vector<quint32>, values);
        const DurationFigures figures = stateOf(values).value();
        QTEST(qint64{figures.median->count()}, "median");
        QTEST(qint64{figures.p90->count()}, "p90");
        QTEST(*figures.mean, "mean");
        QCOMPARE(figures.count, static_cast<qint64>(values.size()));
    }

    void ofNothingIsUndefined()
    {
        const DurationFigures figures = DurationState().value();
        QVERIFY(!figures.median && !figures.p90 && !figures.mean);
    }

    void merges()
    {
        auto state = stateOf({1, 2});
        state.merge(stateOf({3}));
        QCOMPARE(state.value().median, Duration{2});
    }
};

PALIER_TEST(TestQuantiles, QCoreApplication)
#include "tst_quantiles.moc"
