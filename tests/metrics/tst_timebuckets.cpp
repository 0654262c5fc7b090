// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/timebuckets.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestTimeBuckets : public QObject
{
    Q_OBJECT

    static Instant instant(const QString &text) { return *instantFromText(text, {}); }

private Q_SLOTS:
    void cutsInTheZone_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("label");
        QTest::newRow("day") << "day" << "UTC" << "2026-03-01T23:59:59Z" << "2026-03-01";
        QTest::newRow("day, east") << "day" << "+01:00" << "2026-03-01T23:59:59Z" << "2026-03-02";
        QTest::newRow("day, half-hour zone") << "day" << "Asia/Kolkata" << "2026-03-01T18:29:59Z" << "2026-03-01";
        QTest::newRow("day, next") << "day" << "Asia/Kolkata" << "2026-03-01T18:30:00Z" << "2026-03-02";
        QTest::newRow("long day of the clock change") << "day" << "Europe/Paris" << "2026-10-25T22:59:59Z" << "2026-10-25";
        QTest::newRow("short day") << "day" << "Europe/Paris" << "2026-03-29T22:00:00Z" << "2026-03-30";
        QTest::newRow("month") << "month" << "+01:00" << "2026-02-28T23:00:00Z" << "2026-03";
        QTest::newRow("ISO week of the old year") << "week" << "UTC" << "2027-01-03T12:00:00Z" << "2026-W53";
        QTest::newRow("ISO week of the new year") << "week" << "UTC" << "2025-12-29T00:00:00Z" << "2026-W01";
    }

    void cutsInTheZone()
    {
        QFETCH(QString, size);
        QFETCH(QString, zone);
        QFETCH(QString, at);
        const TimeBuckets buckets(*TimeBuckets::sizeNamed(size), *Zone::parse(zone), instant(QStringLiteral("2025-06-01")),
            instant(QStringLiteral("2027-06-01")));
        quint32 hint = 0;
        QTEST(buckets.label(buckets.bucketOf(packed(instant(at)), hint)), "label");
    }

    void findsNeighboursAndStrangers()
    {
        const TimeBuckets buckets(
            TimeBuckets::Size::Days, {}, instant(QStringLiteral("2026-01-01")), instant(QStringLiteral("2026-01-31")));
        QCOMPARE(buckets.size(), 31U);
        quint32 hint = 0;
        for (const int day : {1, 1, 2, 31, 15, 1}) {
            const Instant at = instant(QStringLiteral("2026-01-01")) + (day - 1) * Day + Hour;
            QCOMPARE(buckets.bucketOf(packed(at), hint), static_cast<quint32>(day - 1));
        }
    }

    void reachesFrom1970To2106()
    {
        const TimeBuckets buckets(
            TimeBuckets::Size::Months, *Zone::parse(QStringLiteral("+01:00")), EarliestInstant, LatestInstant);
        quint32 hint = 0;
        QCOMPARE(buckets.label(buckets.bucketOf(0, hint)), QStringLiteral("1970-01"));
        QCOMPARE(buckets.label(buckets.bucketOf(packed(LatestInstant), hint)), QStringLiteral("2106-02"));
    }

    void knowsWhereALabelBegins_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("first"); // "" for a text that is no label
        QTest::addColumn<QString>("next");
        QTest::newRow("day") << "day" << "2026-02-28" << "2026-02-28" << "2026-03-01";
        QTest::newRow("leap day") << "day" << "2028-02-29" << "2028-02-29" << "2028-03-01";
        QTest::newRow("week") << "week" << "2026-W09" << "2026-02-23" << "2026-03-02";
        QTest::newRow("first week, begins in the old year") << "week" << "2026-W01" << "2025-12-29" << "2026-01-05";
        QTest::newRow("last week, ends in the new year") << "week" << "2026-W53" << "2026-12-28" << "2027-01-04";
        QTest::newRow("first week, begins in the new year") << "week" << "2027-W01" << "2027-01-04" << "2027-01-11";
        QTest::newRow("month") << "month" << "2026-12" << "2026-12-01" << "2027-01-01";
        QTest::newRow("no day") << "day" << "2026-02-30" << "" << "";
        QTest::newRow("no week") << "week" << "tomorrow" << "" << "";
        QTest::newRow("week 0") << "week" << "2026-W00" << "" << "";
        QTest::newRow("no month") << "month" << "2026-13" << "" << "";
    }

    void knowsWhereALabelBegins()
    {
        QFETCH(QString, size);
        QFETCH(QString, label);
        const auto kind = *TimeBuckets::sizeNamed(size);
        const QDate first = TimeBuckets::firstDayOf(kind, label);
        QTEST(first.toString(Qt::ISODate), "first");
        QTEST((first.isValid() ? TimeBuckets::nextAfter(kind, first) : QDate()).toString(Qt::ISODate), "next");
    }

    void everyLabelLeadsBackToItsBucket()
    {
        for (const auto size : {TimeBuckets::Size::Days, TimeBuckets::Size::Weeks, TimeBuckets::Size::Months}) {
            const TimeBuckets buckets(size, {}, instant(QStringLiteral("2019-12-01")), instant(QStringLiteral("2033-02-01")));
            quint32 hint = 0;
            for (quint32 i = 0; i < buckets.size(); ++i) {
                const QDate first = TimeBuckets::firstDayOf(size, buckets.label(i));
                if (i > 0)
                    QCOMPARE(buckets.bucketOf(packed(Zone().startOfDay(first)), hint), i);
                if (i + 1 < buckets.size())
                    QCOMPARE(TimeBuckets::nextAfter(size, first), TimeBuckets::firstDayOf(size, buckets.label(i + 1)));
            }
        }
    }

    void knowsItsNames()
    {
        QVERIFY(!TimeBuckets::sizeNamed(QStringLiteral("year")));
        QVERIFY(TimeBuckets::sizeNamed(QStringLiteral("week")));
    }
};

PALIER_TEST(TestTimeBuckets, QCoreApplication)
#include "tst_timebuckets.moc"
