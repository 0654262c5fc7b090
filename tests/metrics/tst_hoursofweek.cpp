// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/hoursofweek.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestHoursOfWeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheClockOnTheWall_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("hour");
        QTest::newRow("Monday midnight") << "UTC" << "2026-03-02T00:00:00Z" << 0;
        QTest::newRow("Sunday's last second") << "UTC" << "2026-03-01T23:59:59Z" << 167;
        QTest::newRow("Paris in winter") << "Europe/Paris" << "2026-03-02T00:00:00Z" << 1;
        QTest::newRow("before the clocks go forward") << "Europe/Paris" << "2026-03-29T00:59:59Z" << 6 * 24 + 1;
        QTest::newRow("after") << "Europe/Paris" << "2026-03-29T01:00:00Z" << 6 * 24 + 3;
        QTest::newRow("west of it, as time begins") << "America/New_York" << "1970-01-01T00:00:00Z" << 2 * 24 + 19;
        QTest::newRow("half an hour off") << "Asia/Kolkata" << "2026-03-01T18:30:00Z" << 0;
        QTest::newRow("three quarters off") << "Asia/Kathmandu" << "2026-03-01T18:15:00Z" << 0;
        QTest::newRow("clocks that move by half an hour") << "Australia/Lord_Howe" << "2026-04-04T15:00:00Z" << 6 * 24 + 1;
    }

    void followsTheClockOnTheWall()
    {
        QFETCH(QString, zone);
        QFETCH(QString, at);
        const Instant instant = *instantFromText(at, {});
        const HoursOfWeek hours(*Zone::parse(zone), instant - 300 * Day, instant);
        QTEST(int(hours.hourOf(packed(instant))), "hour");
    }

    void takesOneInstantAndAllOfTime()
    {
        const HoursOfWeek one({}, EarliestInstant, EarliestInstant);
        QCOMPARE(int(one.hourOf(0)), 3 * 24); // a Thursday
        const HoursOfWeek all({}, EarliestInstant, LatestInstant);
        QCOMPARE(int(all.hourOf(packed(LatestInstant))), 6 * 24 + 6); // Sunday, 06:28:15
    }

    void hoursHaveNames()
    {
        QCOMPARE(HoursOfWeek::nameOf(0), QStringLiteral("1T00"));
        QCOMPARE(HoursOfWeek::nameOf(3 * 24 + 9), QStringLiteral("4T09"));
    }
};

PALIER_TEST(TestHoursOfWeek, QCoreApplication)
#include "tst_hoursofweek.moc"
