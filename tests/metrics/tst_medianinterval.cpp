// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/medianinterval.h"

#include "support/testprogram.h"

#include <QTest>

#include <numeric>

using namespace palier;

namespace {

/** "50 (40 .. 61) of 100", for the seconds 1 … n moved by `shift`. */
QString describe(const MedianFigure &figure)
{
    const auto text = [](const std::optional<Duration> &value) {
        return value ? QString::number(value->count()) : QStringLiteral("-");
    };
    return QStringLiteral("%1 (%2 .. %3) of %4").arg(text(figure.median), text(figure.low), text(figure.high)).arg(figure.count);
}

MedianFigure medianOfFirst(std::size_t n, quint32 shift = 0)
{
    std::vector<quint32> seconds(n);
    std::iota(seconds.rbegin(), seconds.rend(), 1 + shift);
    return medianOf(std::move(seconds));
}

} // namespace

class TestMedianInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBetweenTwoRanks_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("figure");
        QTest::newRow("none") << 0 << "- (- .. -) of 0";
        QTest::newRow("one") << 1 << "1 (- .. -) of 1";
        QTest::newRow("too few") << 5 << "3 (- .. -) of 5";
        QTest::newRow("six") << 6 << "3 (1 .. 6) of 6";
        QTest::newRow("a hundred") << 100 << "50 (40 .. 61) of 100"; // ranks 40 and 61: Conover, table A3
    }

    void standsBetweenTwoRanks()
    {
        QFETCH(int, count);
        QTEST(describe(medianOfFirst(static_cast<std::size_t>(count))), "figure");
    }

    void differsClearlyWhereIntervalsDoNotMeet()
    {
        QVERIFY(medianOfFirst(100).clearlyDiffersFrom(medianOfFirst(100, 22)));
        QVERIFY(medianOfFirst(100, 22).clearlyDiffersFrom(medianOfFirst(100)));
        QVERIFY(!medianOfFirst(100).clearlyDiffersFrom(medianOfFirst(100, 21)));
        QVERIFY(!medianOfFirst(100).clearlyDiffersFrom(medianOfFirst(5, 1000)));
    }
};

PALIER_TEST(TestMedianInterval, QCoreApplication)
#include "tst_medianinterval.moc"
