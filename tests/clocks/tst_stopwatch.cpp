// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/stopwatch.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestStopwatch : public QObject
{
    Q_OBJECT

    BusinessCalendar m_always;
    SlaPolicy m_long{.target = 8 * Hour, .calendar = &m_always};
    SlaPolicy m_short{.target = 2 * Hour, .calendar = &m_always};

private Q_SLOTS:
    void countsWhileItRuns()
    {
        Stopwatch watch;
        watch.begin(at(1), &m_long);
        watch.pause(at(2));
        watch.resume(at(5));
        watch.resume(at(6)); // runs already
        const SlaClock clock = watch.finish(at(7));
        QCOMPARE(clock.used, 3 * Hour);
        QCOMPARE(clock.phase, SlaPhase::Running);
        QCOMPARE(clock.started, at(1));
        QCOMPARE(clock.since, at(5));
        QCOMPARE(clock.asOf, at(7));
        QVERIFY(!clock.breached);
    }

    void nothingHasBegun()
    {
        Stopwatch watch;
        watch.pause(at(1));
        watch.resume(at(2));
        watch.choose(at(2), &m_long);
        watch.stop(at(3), SlaPhase::Met);
        watch.reopen(at(4), &m_long);
        const SlaClock clock = watch.finish(at(7));
        QCOMPARE(clock.phase, SlaPhase::None);
        QCOMPARE(clock.rounds, 0U);
    }

    void runsOutOnce()
    {
        Stopwatch watch;
        watch.begin(at(0), &m_short);
        watch.pause(at(3));
        watch.resume(at(4));
        watch.stop(at(5), SlaPhase::Met);
        const SlaClock clock = watch.finish(at(9));
        QCOMPARE(clock.breached, at(2));
        QCOMPARE(clock.breachedRounds, 1U);
        QCOMPARE(clock.used, 4 * Hour);
    }

    void theLastSecondIsInTime()
    {
        Stopwatch watch;
        watch.begin(at(0), &m_short);
        watch.pause(at(2));
        watch.stop(at(2), SlaPhase::Met);
        QVERIFY(!watch.finish(at(9)).breached);

        watch.begin(at(0), &m_short);
        watch.pause(at(2));
        watch.stop(at(3), SlaPhase::Met);
        QCOMPARE(watch.finish(at(9)).breached, at(2));
    }

    void anotherPromiseTakesTheUsedTimeOver()
    {
        Stopwatch watch;
        watch.begin(at(0), &m_long);
        watch.choose(at(3), nullptr);
        watch.choose(at(5), &m_short);
        const SlaClock clock = watch.finish(at(6));
        QCOMPARE(clock.used, 4 * Hour);
        QCOMPARE(clock.policy, &m_short);
        QCOMPARE(clock.breached, at(5));
    }

    void withoutAPromiseThereIsNoClock()
    {
        Stopwatch watch;
        watch.begin(at(0), nullptr);
        watch.stop(at(3), SlaPhase::Met);
        QCOMPARE(watch.finish(at(6)).phase, SlaPhase::None);
    }

    void goesOnAfterAStop()
    {
        Stopwatch watch;
        watch.begin(at(0), &m_long);
        watch.stop(at(1), SlaPhase::Ended);
        watch.stop(at(2), SlaPhase::Ended); // the first date stays
        QCOMPARE(watch.clock().since, at(1));
        watch.choose(at(3), &m_short); // too late for this one
        QCOMPARE(watch.clock().policy, &m_long);
        watch.reopen(at(5), &m_short);
        const SlaClock clock = watch.finish(at(5.5));
        QCOMPARE(clock.used, Hour * 3 / 2);
        QCOMPARE(clock.policy, &m_short);
        QVERIFY(!clock.breached);
    }

    void meetsAPromiseAfterTheEnd()
    {
        Stopwatch watch;
        watch.begin(at(0), &m_long);
        watch.stop(at(1), SlaPhase::Ended);
        watch.stop(at(9), SlaPhase::Met);
        watch.stop(at(10), SlaPhase::Ended); // met is met
        const SlaClock clock = watch.finish(at(11));
        QCOMPARE(clock.phase, SlaPhase::Met);
        QCOMPARE(clock.since, at(9));
        QCOMPARE(clock.used, 1 * Hour);
    }

    void countsRounds()
    {
        Stopwatch watch;
        watch.begin(at(0), &m_short);
        watch.stop(at(3), SlaPhase::Met);
        watch.begin(at(4), &m_short);
        watch.stop(at(5), SlaPhase::Met);
        watch.begin(at(6), &m_short);
        const SlaClock clock = watch.finish(at(8));
        QCOMPARE(clock.rounds, 3U);
        QCOMPARE(clock.breachedRounds, 2U);
        QCOMPARE(clock.started, at(6));
        QCOMPARE(clock.breached, at(8));
    }
};

PALIER_TEST(TestStopwatch, QCoreApplication)
#include "tst_stopwatch.moc"
