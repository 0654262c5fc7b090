// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/openhours.h"

#include "support/testprogram.h"

#include "base/zone.h"

#include <QTest>

using namespace palier;
using namespace palier::demo;

class TestOpenHours : public QObject
{
    Q_OBJECT

    static CalendarRecord paris()
    {
        const QString day = QStringLiteral("09:00-17:00");
        return calendarOf({QStringLiteral("Bureau"), QStringLiteral("Europe/Paris"), {day, day, day, day, day, {}, {}},
                              {QStringLiteral("05-01")}},
            2026, 2026);
    }
    static Instant at(const QString &text) { return *instantFromText(text, *Zone::parse(QStringLiteral("Europe/Paris"))); }
    const BusinessCalendar m_hours{*Zone::parse(QStringLiteral("Europe/Paris")), paris().hours, paris().holidays};

private Q_SLOTS:
    void readsAPlan()
    {
        const CalendarRecord calendar = paris();
        QCOMPARE(calendar.hours[0], (std::vector<HoursRecord>{{540, 1020}}));
        QVERIFY(calendar.hours[5].empty());
        QCOMPARE(calendar.holidays, std::vector<QDate>{QDate(2026, 5, 1)});
    }

    void walks_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("to");
        QTest::newRow("within a day") << "2026-03-03T10:00" << 60 << "2026-03-03T11:00";
        QTest::newRow("over a night") << "2026-03-03T16:30" << 60 << "2026-03-04T09:30";
        QTest::newRow("over a weekend") << "2026-03-06T16:30" << 60 << "2026-03-09T09:30";
        QTest::newRow("from a Sunday") << "2026-03-08T12:00" << 30 << "2026-03-09T09:30";
        QTest::newRow("over a holiday") << "2026-04-30T16:30" << 60 << "2026-05-04T09:30";
        QTest::newRow("over a clock change") << "2026-03-27T16:00" << 120 << "2026-03-30T10:00";
        QTest::newRow("to the end of a day") << "2026-03-03T16:00" << 60 << "2026-03-04T09:00";
        QTest::newRow("in the night, at once") << "2026-03-03T20:00" << 0 << "2026-03-04T09:00";
    }

    void walks()
    {
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, to);
        QCOMPARE(openAfter(m_hours, at(from), minutes * Minute), at(to));
    }

    void whereNobodyEverIsTimeEnds()
    {
        QCOMPARE(openAfter(BusinessCalendar(Zone(), {}, {}), at(QStringLiteral("2026-03-03")), Hour), LatestInstant);
        QCOMPARE(openAfter(BusinessCalendar(), Instant{}, Hour), Instant{} + Hour); // around the clock
    }
};

PALIER_TEST(TestOpenHours, QCoreApplication)
#include "tst_openhours.moc"
