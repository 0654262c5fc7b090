// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/durationhistogram.h"

#include "support/testprogram.h"

using namespace palier;

class TestDurationHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsGrowByOneFactor()
    {
        QCOMPARE(DurationHistogram::edge(0), 60.0);
        QCOMPARE(DurationHistogram::edge(DurationHistogram::Bins), 128 * 86400.0);
        for (std::size_t bin = 0; bin < DurationHistogram::Bins; ++bin) {
            const double edge = DurationHistogram::edge(bin);
            QCOMPARE(DurationHistogram::binOf(static_cast<quint32>(edge) + 1), bin);
            QVERIFY(DurationHistogram::binOf(static_cast<quint32>(edge) - 1) <= bin);
        }
        QCOMPARE(DurationHistogram::binOf(0), 0U);
        QCOMPARE(DurationHistogram::binOf(60), 0U);
        QCOMPARE(DurationHistogram::binOf(0xfffffffe), DurationHistogram::Bins - 1);
    }

    void barsAreNamedByTheirEnds()
    {
        QCOMPARE(DurationHistogram::nameOfBar(0), QStringLiteral("60-88"));
        QCOMPARE(
            DurationHistogram::nameOfBar(DurationHistogram::Bars - 1).section(QLatin1Char('-'), 1), QString::number(128 * 86400));
    }
};

PALIER_TEST(TestDurationHistogram, QCoreApplication)
#include "tst_durationhistogram.moc"
