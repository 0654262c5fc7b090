// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/intervals.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestIntervals : public QObject
{
    Q_OBJECT

    static QString text(const std::optional<Interval> &interval)
    {
        return interval ? QStringLiteral("%1-%2").arg(100 * interval->low, 0, 'f', 2).arg(100 * interval->high, 0, 'f', 2)
                        : QStringLiteral("none");
    }

private Q_SLOTS:
    void wilsonsScore_data()
    {
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("n");
        QTest::addColumn<QString>("interval");
        // Newcombe 1998, table I: 81/263, 15/148, 0/20, 1/29, 29/29.
        QTest::newRow("81/263") << 81.0 / 263 << 263.0 << "25.53-36.62";
        QTest::newRow("15/148") << 15.0 / 148 << 148.0 << "6.24-16.05";
        QTest::newRow("0/20") << 0.0 << 20.0 << "0.00-16.11";
        QTest::newRow("1/29") << 1.0 / 29 << 29.0 << "0.61-17.18";
        QTest::newRow("29/29") << 1.0 << 29.0 << "88.30-100.00";
        QTest::newRow("of nothing") << 0.0 << 0.0 << "none";
    }

    void wilsonsScore()
    {
        QFETCH(double, p);
        QFETCH(double, n);
        QTEST(text(wilson(p, n)), "interval");
    }

    void logMinusLogOfAnIncidence_data()
    {
        QTest::addColumn<double>("p");
        QTest::addColumn<double>("variance");
        QTest::addColumn<QString>("interval");
        QTest::newRow("at 0") << 0.0 << 0.1 << "none";
        QTest::newRow("at 1") << 1.0 << 0.1 << "none";
        QTest::newRow("without variance") << 0.5 << 0.0 << "none";
        // p^exp(±z·s/(p·ln p)), by hand: p = 0.4, s² = 0.4·0.6/10.
        QTest::newRow("2 of 5, twice") << 0.4 << 0.024 << "12.27-67.02";
    }

    void logMinusLogOfAnIncidence()
    {
        QFETCH(double, p);
        QFETCH(double, variance);
        QTEST(text(logMinusLog(p, variance)), "interval");
    }
};

PALIER_TEST(TestIntervals, QCoreApplication)
#include "tst_intervals.moc"
