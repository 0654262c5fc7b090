// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/today.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

QString describe(const TodayCount &count)
{
    const auto &usual = count.usual;
    return QStringLiteral("%1 (%2)")
        .arg(count.soFar)
        .arg(usual
                 ? QStringLiteral("%1: %2..%3").arg(usual->mean, 0, 'f', 1).arg(usual->low, 0, 'f', 1).arg(usual->high, 0, 'f', 1)
                 : QStringLiteral("-"));
}

/** Ten Thursdays: on the n-th, 20 tickets at 9 o'clock and n of them escalated at 10; 5 more tickets at 11. */
Floor thursdays(int weeks)
{
    Floor floor;
    for (int week = 0; week < weeks; ++week) {
        for (int i = 0; i < 25; ++i) {
            const int start = week * 168 + (i < 20 ? 9 : 11);
            QString story = QStringLiteral("%1h opened N1").arg(start);
            if (i < week)
                story += QStringLiteral("; %1h moved N2").arg(start + 1);
            floor.ticket(qPrintable(QStringLiteral("%1-%2").arg(week).arg(i)), qPrintable(story));
        }
    }
    return floor;
}

Today todayOf(Floor floor, double now)
{
    const auto facts = floor.facts(at(now));
    return *computeToday(*facts, {.now = at(now)});
}

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheSameHoursOfTheSameWeekday()
    {
        const Today today = todayOf(thursdays(10), 9 * 168 + 10.5);
        QCOMPARE(today.daysCompared, 8);
        // 20 tickets each time: a Poisson count of 20 lies in 20 ± 1.96·√(20·9/8).
        QCOMPARE(describe(today.tickets), QStringLiteral("20 (20.0: 10.7..29.3)"));
        // 1 … 8 escalations: variance 6.
        QCOMPARE(describe(today.escalations), QStringLiteral("9 (4.5: 0.0..9.6)"));
    }

    void saysNothingOfAShortPast()
    {
        const Today today = todayOf(thursdays(4), 3 * 168 + 10.5);
        QCOMPARE(today.daysCompared, 3);
        QCOMPARE(describe(today.tickets), QStringLiteral("20 (-)"));
    }

    void aDayOnWhichNothingEverHappensIsNormalToo()
    {
        const Today friday = todayOf(thursdays(10), 9 * 168 + 34);
        QCOMPARE(describe(friday.tickets), QStringLiteral("0 (0.0: 0.0..2.1)"));
    }

    void aQuietFloorMayHaveOneTicket()
    {
        const std::array<qint64, 8> none{};
        const auto usual = usualOf(none);
        QCOMPARE(usual->mean, 0.0);
        QVERIFY(usual->high > 1);
    }
};

PALIER_TEST(TestToday, QCoreApplication)
#include "tst_today.moc"
