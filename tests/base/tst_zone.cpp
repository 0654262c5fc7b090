// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/zone.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestZone : public QObject
{
    Q_OBJECT

    static Zone zone(const char *name) { return *Zone::parse(QLatin1String(name)); }

private Q_SLOTS:
    void knowsItsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        for (const char *good : {"Z", "UTC", "+01:00", "-0530", "+14:00", "-14:00", "Europe/Paris", "Asia/Kolkata"})
            QTest::newRow(good) << good << true;
        for (const char *bad :
            {"", "Mars/Olympus", "+25:00", "+01:75", "+14:01", "-14:30", "+14:59", "1", "../../etc/passwd", "Europe/Paris x"})
            QTest::newRow(bad[0] ? bad : "empty") << bad << false;
    }

    void knowsItsNames()
    {
        QFETCH(QString, name);
        QTEST(bool(Zone::parse(name)), "good");
    }

    void readsInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("in");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        QTest::newRow("offset") << "2010-03-31T15:59:42+01:00" << "UTC" << qint64{1270047582};
        QTest::newRow("offset wins over the zone") << "2010-03-31T15:59:42+01:00" << "-05:00" << qint64{1270047582};
        QTest::newRow("Z") << "2010-03-31T14:59:42Z" << "Europe/Paris" << qint64{1270047582};
        QTest::newRow("zone, summer") << "2010-03-31 16:59:42" << "Europe/Paris" << qint64{1270047582};
        QTest::newRow("fraction is cut") << "2010-03-31T14:59:42.999Z" << "UTC" << qint64{1270047582};
        QTest::newRow("date alone") << "2026-03-01" << "+01:00" << qint64{1772319600};
        QTest::newRow("half-hour zone") << "2026-03-01" << "Asia/Kolkata" << qint64{1772303400};
        QTest::newRow("the hour that a clock change skips") << "2026-03-29T02:30" << "Europe/Paris" << qint64{-1};
        QTest::newRow("the end of a day") << "2026-03-01T24:00" << "UTC" << qint64{-1};
        QTest::newRow("no such day") << "2026-02-30" << "UTC" << qint64{-1};
        QTest::newRow("words") << "yesterday" << "UTC" << qint64{-1};
        QTest::newRow("empty") << "" << "UTC" << qint64{-1};
    }

    void readsInstants()
    {
        QFETCH(QString, text);
        QFETCH(QString, in);
        const auto at = instantFromText(text, *Zone::parse(in));
        QTEST(at ? qint64{at->time_since_epoch().count()} : -1, "seconds");
    }

    void tellsRepeatedFromSkippedHours()
    {
        const auto paris = zone("Europe/Paris");
        QCOMPARE(paris.resolve({2026, 3, 29}, {2, 30}).clock, Zone::WallClock::Never);
        QCOMPARE(paris.resolve({2026, 10, 25}, {2, 30}).clock, Zone::WallClock::Twice);
        QCOMPARE(paris.resolve({2026, 10, 25}, {2, 30}).at, *instantFromText(QStringLiteral("2026-10-25T02:30+02:00"), {}));
        QCOMPARE(paris.resolve({2026, 10, 25}, {3, 30}).clock, Zone::WallClock::Once);
        QCOMPARE(paris.resolve({2026, 7, 1}, {12, 0}).clock, Zone::WallClock::Once);
    }

    void daysFollowTheZone()
    {
        const auto paris = zone("Europe/Paris");
        const auto before = *instantFromText(QStringLiteral("2026-10-25T21:59:59Z"), {});
        QCOMPARE(paris.dateOf(before), QDate(2026, 10, 25));
        QCOMPARE(paris.dateOf(before + Duration{3601}), QDate(2026, 10, 26));
        const auto length = paris.startOfDay({2026, 10, 26}) - paris.startOfDay({2026, 10, 25});
        QCOMPARE(length, Duration{25 * 3600});
    }

    void listsItsOffsets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("offsets"); // instant and seconds ahead
        QTest::newRow("fixed") << "-05:30" << "2026-01-01T00:00:00Z -19800";
        QTest::newRow("no change") << "Asia/Kolkata" << "2026-01-01T00:00:00Z 19800";
        QTest::newRow("an hour") << "Europe/Paris"
                                 << "2026-01-01T00:00:00Z 3600, 2026-03-29T01:00:00Z 7200, 2026-10-25T01:00:00Z 3600";
        QTest::newRow("half an hour") << "Australia/Lord_Howe"
                                      << "2026-01-01T00:00:00Z 39600, 2026-04-04T15:00:00Z 37800, 2026-10-03T15:30:00Z 39600";
    }

    void listsItsOffsets()
    {
        QFETCH(QString, name);
        QStringList parts;
        for (const Zone::Offset &offset : zone(qPrintable(name))
                 .offsets(
                     *instantFromText(QStringLiteral("2026-01-01"), {}), *instantFromText(QStringLiteral("2027-01-01"), {}))) {
            const QString from = Zone().local(offset.from).toUTC().toString(Qt::ISODate);
            parts.append(QStringLiteral("%1 %2").arg(from).arg(offset.ahead.count()));
        }
        QTEST(parts.join(QLatin1String(", ")), "offsets");
    }

    void knowsClockChangesFarAhead()
    {
        // From the rule behind the end of the time zone tables.
        const auto offsets = zone("Europe/Paris").offsets(EarliestInstant, LatestInstant);
        QCOMPARE(offsets.back().from, *instantFromText(QStringLiteral("2105-10-25T01:00:00Z"), {}));
        QVERIFY(offsets.size() > 250);
    }
};

PALIER_TEST(TestZone, QCoreApplication)
#include "tst_zone.moc"
