// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"

#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace palier;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockIsTheMachinesToTheSecond()
    {
        const auto before = instantFromMilliseconds(QDateTime::currentMSecsSinceEpoch());
        const auto now = SystemClock().now();
        const auto after = instantFromMilliseconds(QDateTime::currentMSecsSinceEpoch());
        QVERIFY(before <= now);
        QVERIFY(now <= after);
    }

    void fixedClockStandsStillUntilTold()
    {
        FixedClock clock(Instant{Duration{1000}});
        const Clock &seen = clock;
        QCOMPARE(seen.now(), Instant{Duration{1000}});
        QCOMPARE(seen.now(), Instant{Duration{1000}});
        clock.set(Instant{Duration{2000}});
        QCOMPARE(seen.now(), Instant{Duration{2000}});
    }

    void millisecondsAreCutDownAlsoBefore1970()
    {
        QCOMPARE(instantFromMilliseconds(1999), Instant{Duration{1}});
        QCOMPARE(instantFromMilliseconds(-1), Instant{Duration{-1}});
    }
};

PALIER_TEST(TestClock, QCoreApplication)
#include "tst_clock.moc"
