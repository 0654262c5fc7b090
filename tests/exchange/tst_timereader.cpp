// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/time/timereader.h"

#include "support/testprogram.h"

#include <QTest>

#include <ctime>

using namespace palier;

class TestTimeReader : public QObject
{
    Q_OBJECT

    static QString read(const QString &text, const TimeMapping &mapping, DateOrder order = DateOrder::DayFirst)
    {
        TimeReader reader(mapping, order);
        const auto ms = reader.read(text.toStdString());
        if (!ms)
            return ms.error().code + QLatin1Char(' ') + ms.error().parameters.join(QLatin1Char('|'));
        const QString twice = reader.timesTwice() ? QStringLiteral(" twice") : QString();
        return QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODateWithMs) + twice;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *text, const char *format, const char *zone, const char *outcome) {
            QTest::newRow(name) << text << format << zone << outcome;
        };
        row("offset", "2026-03-01T09:00:00+01:00", "iso", "", "2026-03-01T08:00:00.000Z");
        row("offset wins over the zone", "2026-03-01T09:00:00+01:00", "iso", "Asia/Tokyo", "2026-03-01T08:00:00.000Z");
        row("zone, winter", "2026-03-01 09:00:00", "iso", "Europe/Paris", "2026-03-01T08:00:00.000Z");
        row("zone, summer", "2026-07-01 09:00:00", "iso", "Europe/Paris", "2026-07-01T07:00:00.000Z");
        row("zone with quarters", "2026-07-01 09:00:00", "iso", "Asia/Kathmandu", "2026-07-01T03:15:00.000Z");
        row("zone that is an offset", "2026-07-01 09:00:00", "iso", "+01:00", "2026-07-01T08:00:00.000Z");
        row("milliseconds", "2026-03-01T09:00:00.2509Z", "iso", "", "2026-03-01T09:00:00.250Z");
        row("no zone", "2026-03-01T09:00:00", "iso", "", "import.time-without-zone 2026-03-01T09:00:00");
        row("skipped", "2026-03-29 02:30", "iso", "Europe/Paris", "import.time-skipped 2026-03-29 02:30|Europe/Paris");
        row("just before", "2026-03-29 01:59:59", "iso", "Europe/Paris", "2026-03-29T00:59:59.000Z");
        row("just after", "2026-03-29 03:00", "iso", "Europe/Paris", "2026-03-29T01:00:00.000Z");
        row("shown twice: the first", "2026-10-25 02:30", "iso", "Europe/Paris", "2026-10-25T00:30:00.000Z twice");
        row("empty", "", "iso", "", "import.time-missing ");
        row("words", "soon", "iso", "", "import.time-unreadable soon");
        row("no such day", "2026-02-30T10:00:00Z", "iso", "", "import.time-impossible 2026-02-30T10:00:00Z");
        row("no such hour", "2026-03-01T25:00:00Z", "iso", "", "import.time-impossible 2026-03-01T25:00:00Z");
        row("no such hour, no zone", "2026-03-01T25:00:00", "iso", "", "import.time-impossible 2026-03-01T25:00:00");
        row("no such day under auto", "31/04/2026", "auto", "UTC", "import.time-impossible 31/04/2026");
        row("Qt format, no such day", "31/04/2026", "dd/MM/yyyy", "UTC", "import.time-impossible 31/04/2026");
        row("Qt format, no such hour", "1.4.2026 25:00", "d.M.yyyy HH:mm", "UTC", "import.time-impossible 1.4.2026 25:00");
        row("Qt format, another order", "2026/04/31", "dd/MM/yyyy", "UTC", "import.time-unreadable 2026/04/31");
        row("before 1970", "1969-12-31T23:59:59Z", "iso", "", "import.time-out-of-range 1969-12-31T23:59:59Z");
        row("before 1970, in a zone", "1901-01-01 00:00", "iso", "Europe/Paris", "import.time-out-of-range 1901-01-01 00:00");
        row("after 2106", "2106-02-07T06:28:15Z", "iso", "", "import.time-out-of-range 2106-02-07T06:28:15Z");
        row("the last one", "2106-02-07T06:28:14.999Z", "iso", "", "2106-02-07T06:28:14.999Z");
        row("day first", "03/04/2026 09:00", "auto", "UTC", "2026-04-03T09:00:00.000Z");
        row("ISO under auto", "2026-04-03T09:00Z", "auto", "", "2026-04-03T09:00:00.000Z");
        row("epoch", "1772352000", "epoch", "", "2026-03-01T08:00:00.000Z");
        row("epoch in milliseconds", "1772352000123", "epoch-ms", "", "2026-03-01T08:00:00.123Z");
        row("milliseconds as seconds", "1772352000123", "epoch", "", "import.time-out-of-range 1772352000123");
        row("negative", "-1", "epoch", "", "import.time-out-of-range -1");
        row("epoch with a fraction", "1772352000.5", "epoch", "", "import.time-unreadable 1772352000.5");
        row("a number beyond all numbers", "99999999999999999999", "epoch", "", "import.time-unreadable 99999999999999999999");
        row("Qt format", "1 Mar 2026 09:00", "d MMM yyyy HH:mm", "Europe/Paris", "2026-03-01T08:00:00.000Z");
        row("Qt format, no zone", "01.03.2026", "dd.MM.yyyy", "", "import.time-without-zone 01.03.2026");
        row("Qt format, not it", "2026-03-01", "dd.MM.yyyy", "UTC", "import.time-unreadable 2026-03-01");
        row("Qt format, skipped", "29.03.2026 02:30", "dd.MM.yyyy HH:mm", "Europe/Paris",
            "import.time-skipped 29.03.2026 02:30|Europe/Paris");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, format);
        QFETCH(QString, zone);
        QTEST(read(text, {{}, format, zone}), "outcome");
    }

    /** What the clock of this machine skips another clock may show. */
    void doesNotDependOnTheMachinesZone()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        ::tzset();
        const QString skippedHere =
            read(QStringLiteral("08.03.2026 02:30"), {{}, QStringLiteral("dd.MM.yyyy HH:mm"), QStringLiteral("UTC")});
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        ::tzset();
        QCOMPARE(skippedHere, QStringLiteral("2026-03-08T02:30:00.000Z"));
    }

    void agreesWithQtOnEveryHourOfAYear()
    {
        const auto paris = *Zone::parse(QStringLiteral("Europe/Paris"));
        TimeReader reader({{}, QStringLiteral("iso"), QStringLiteral("Europe/Paris")}, DateOrder::Unproved);
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 7), Qt::UTC);
        for (int hour = 0; hour < 366 * 24; ++hour) {
            const QDateTime wall = start.addSecs(qint64{hour} * 3600);
            const auto ours = reader.read(wall.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString());
            const auto theirs = paris.resolve(wall.date(), wall.time());
            QCOMPARE(bool(ours), theirs.clock != Zone::WallClock::Never);
            if (ours)
                QCOMPARE(*ours, toMilliseconds(theirs.at));
        }
        QCOMPARE(reader.timesTwice(), 1);
    }
};

PALIER_TEST(TestTimeReader, QCoreApplication)
#include "tst_timereader.moc"
