// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/slaclock.h"
#include "support/calendartext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestSlaClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsLeft_data()
    {
        QTest::addColumn<QString>("used");
        QTest::addColumn<QString>("left");
        QTest::addColumn<double>("share");
        QTest::newRow("fresh") << u"0:00"_qs << u"5:00"_qs << 0.0;
        QTest::newRow("half") << u"2:30"_qs << u"2:30"_qs << 0.5;
        QTest::newRow("all") << u"5:00"_qs << u"0:00"_qs << 1.0;
        QTest::newRow("over") << u"7:30"_qs << u"-2:30"_qs << 1.5;
    }

    void tellsWhatIsLeft()
    {
        QFETCH(QString, used);
        const BusinessCalendar always;
        const SlaPolicy policy{.target = 5 * Hour, .calendar = &always};
        const SlaClock clock{.phase = SlaPhase::Running, .policy = &policy, .used = minuteOf(used) * Minute};
        QTEST(hoursText(clock.left()), "left");
        QTEST(clock.share(), "share");
    }

    void findsTheNextTurn_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("used"); // minutes of the 5 hours
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("at"); // "": never
        const auto row = [](const char *name, const QString &hours, const char *asOf, int used, double share, const char *at) {
            QTest::newRow(name) << hours << QString::fromLatin1(asOf) << used << share << QString::fromLatin1(at);
        };
        const QString office = u"Europe/Paris | mon-fri 09:00-17:00"_qs;
        row("80 %", office, "2026-06-01T09:00", 0, 0.8, "2026-06-01T13:00:00+02:00");
        row("all of it, over night", office, "2026-06-01T16:00", 60, 1.0, "2026-06-02T12:00:00+02:00");
        row("twice", office, "2026-06-01T09:00", 0, 2.0, "2026-06-02T11:00:00+02:00");
        row("over a clock change", office, "2026-03-27T16:00", 0, 1.0, "2026-03-30T13:00:00+02:00");
        row("from a closed instant", office, "2026-06-06T12:00", 240, 1.0, "2026-06-08T10:00:00+02:00");
        row("a third is a part of a second", office, "2026-06-01T09:00", 0, 0.33333, "2026-06-01T10:40:00+02:00");
        row("reached already", office, "2026-06-01T09:00", 240, 0.8, "");
        row("over already", office, "2026-06-01T09:00", 400, 1.0, "");
        row("no share at all", office, "2026-06-01T09:00", 0, 0.0, "");
        row("never open", u"UTC |"_qs, "2026-06-01T09:00", 0, 0.5, "");
    }

    void findsTheNextTurn()
    {
        QFETCH(QString, hours);
        QFETCH(QString, asOf);
        QFETCH(int, used);
        QFETCH(double, share);
        const CalendarRecord record = calendarFromText(hours);
        const BusinessCalendar calendar(*Zone::parse(record.zone), record.hours, record.holidays);
        const SlaPolicy policy{.target = 5 * Hour, .calendar = &calendar};
        SlaClock clock{.phase = SlaPhase::Running, .asOf = instant(asOf, record.zone), .policy = &policy, .used = used * Minute};
        const auto at = clock.nextTurn(share);
        QTEST(at ? instantText(*at, record.zone) : QString(), "at");
        for (const SlaPhase phase : {SlaPhase::None, SlaPhase::Paused, SlaPhase::Met, SlaPhase::Ended}) {
            clock.phase = phase;
            QVERIFY(!clock.nextTurn(share));
        }
    }

    void everyShareIsReachedInItsSecond()
    {
        const BusinessCalendar always;
        for (int percent = 1; percent <= 300; ++percent) {
            for (const int minutes : {1, 7, 60, 300, 480, 10080, 525600}) {
                const SlaPolicy policy{.target = minutes * Minute, .calendar = &always};
                const SlaClock clock{.phase = SlaPhase::Running, .policy = &policy};
                const qint64 exact = (qint64{percent} * minutes * 60 + 99) / 100; // rounded up
                QCOMPARE((*clock.nextTurn(percent / 100.0) - clock.asOf).count(), exact);
            }
        }
    }
};

PALIER_TEST(TestSlaClock, QCoreApplication)
#include "tst_slaclock.moc"
