// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/scale.h"

#include "support/testprogram.h"

#include <QTest>

#include <limits>

using namespace palier;

class TestScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("ticks");
        QTest::newRow("rates") << 10.0 << 22.0 << QStringLiteral("8 12 16 20 24");
        QTest::newRow("all") << 0.0 << 100.0 << QStringLiteral("0 40 80 120");
        QTest::newRow("tiny") << 0.1 << 0.34 << QStringLiteral("0.1 0.2 0.3 0.4");
        QTest::newRow("no span") << 5.0 << 5.0 << QStringLiteral("4.8 5.2 5.6 6");
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1.0 << QStringLiteral("0 0.4 0.8 1.2");
    }

    void ticks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QStringList words;
        for (const double tick : niceTicks(low, high, 3))
            words << QString::number(tick);
        QTEST(words.join(QLatin1Char(' ')), "ticks");
    }

    void noShareIsAboveAHundred()
    {
        const auto ticks = [](double high, int wanted) {
            QStringList words;
            for (const double tick : percentTicks(0, high, wanted))
                words << QString::number(tick);
            return words.join(u' ');
        };
        QCOMPARE(ticks(94, 5), QStringLiteral("0 20 40 60 80 100"));
        QCOMPARE(ticks(94, 3), QStringLiteral("0 50 100"));
        QCOMPARE(ticks(100, 1), QStringLiteral("0 50 100"));
        QCOMPARE(ticks(22, 3), QStringLiteral("0 10 20 30"));
    }

    void decimals()
    {
        QCOMPARE(decimalsOf({8, 12, 16}), 0);
        QCOMPARE(decimalsOf({0.1, 0.2}), 1);
        QCOMPARE(decimalsOf({0.04, 0.08}), 2);
        QCOMPARE(decimalsOf({}), 0);
    }

    void labelsEveryWeek()
    {
        const std::vector<int> days{1, 2, 7, 14};
        QCOMPARE(labelStep(40, 50, days), 1);
        QCOMPARE(labelStep(60, 18, days), 7);
        QCOMPARE(labelStep(60, 2, days), 30);
        QCOMPARE(labelStep(60, 0, days), 1);
    }

    void positions()
    {
        const Scale scale{10, 20, 100, 0};
        QCOMPARE(scale.at(10), 100.0);
        QCOMPARE(scale.at(15), 50.0);
        QCOMPARE((Scale{3, 3, 0, 10}.at(3)), 5.0);
        QCOMPARE(scale.at(1e300), -300.0); // not far away
        QCOMPARE(scale.at(std::numeric_limits<double>::quiet_NaN()), 100.0);
    }
};

PALIER_TEST(TestScale, QCoreApplication)
#include "tst_scale.moc"
