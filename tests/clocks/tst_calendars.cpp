// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/calendars.h"
#include "support/calendartext.h"
#include "support/promises.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("calendars"); // separated by ";"
        QTest::addColumn<QString>("issues");
        QTest::newRow("nothing") << u"Europe/Paris | mon-fri 09:00-12:00 12:00-17:00 | 2026-05-01 2026-05-08"_qs << QString();
        QTest::newRow("no hours at all") << u"UTC |"_qs << QString();
        QTest::newRow("around the clock") << u"+05:30 | mon-sun 00:00-24:00"_qs << QString();
        QTest::newRow("in any order") << u"UTC | mon 14:00-18:00 08:00-12:00 | 2026-05-08 2026-05-01"_qs << QString();
        QTest::newRow("zone") << u"Europe/Lutetia | mon 09:00-12:00"_qs << u"calendar.zone(c1, Europe/Lutetia)"_qs;
        QTest::newRow("no zone") << u"| mon 09:00-12:00"_qs << u"calendar.zone(c1, )"_qs;
        QTest::newRow("backwards") << u"UTC | tue 12:00-09:00"_qs << u"calendar.hours(c1, 2, 12:00, 09:00)"_qs;
        QTest::newRow("empty hours") << u"UTC | sun 12:00-12:00"_qs << u"calendar.hours(c1, 7, 12:00, 12:00)"_qs;
        QTest::newRow("beyond the day") << u"UTC | wed 20:00-24:01"_qs << u"calendar.hours(c1, 3, 20:00, 24:01)"_qs;
        QTest::newRow("overlap") << u"UTC | thu 09:00-12:00 11:59-14:00"_qs << u"calendar.overlap(c1, 4, 11:59, 14:00)"_qs;
        QTest::newRow("within another") << u"UTC | thu 09:00-12:00 10:00-11:00 11:30-11:40"_qs
                                        << u"calendar.overlap(c1, 4, 10:00, 11:00); calendar.overlap(c1, 4, 11:30, 11:40)"_qs;
        QTest::newRow("the same holiday") << u"UTC | mon 09:00-12:00 | 2026-05-01 2026-05-08 2026-05-01"_qs
                                          << u"calendar.holiday-twice(c1, 2026-05-01)"_qs;
        QTest::newRow("no day") << u"UTC | mon 09:00-12:00 | 2026-02-30"_qs << u"calendar.holiday(c1)"_qs;
        QTest::newRow("several") << u"UTC | mon 09:00-12:00; X | mon 12:00-09:00"_qs
                                 << u"calendar.zone(c2, X); calendar.hours(c2, 1, 12:00, 09:00)"_qs;
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, calendars);
        std::vector<CalendarRecord> records;
        for (const QString &text : calendars.split(u';'))
            records.push_back(calendarFromText(text, QStringLiteral("c%1").arg(records.size() + 1)));
        QTEST(describe(calendarIssues(records)), "issues");
    }

    void namesTellCalendarsApart()
    {
        const std::vector records{calendarFromText(u"UTC |"_qs, u"a"_qs), calendarFromText(u"UTC |"_qs, u"b"_qs),
            calendarFromText(u"UTC |"_qs, u"a"_qs), calendarFromText(u"UTC |"_qs, QString())};
        QCOMPARE(describe(calendarIssues(records)), u"calendar.twice(a); calendar.nameless()"_qs);
    }

    void findsThemByName()
    {
        const std::vector records{calendarFromText(u"UTC | mon-sun 09:00-10:00"_qs, u"short"_qs),
            calendarFromText(u"UTC | mon-sun 09:00-20:00"_qs, u"short"_qs), calendarFromText(u"Nowhere |"_qs, u"lost"_qs)};
        Calendars calendars(records);
        const auto hours = [&](const QString &name) {
            return hoursText(calendars.find(name)->businessTime(instant(u"2026-01-01"_qs), instant(u"2026-01-02"_qs)));
        };
        QCOMPARE(hours(u"short"_qs), u"1:00"_qs);
        QCOMPARE(hours(QString()), u"24:00"_qs);
        QVERIFY(!calendars.find(u"lost"_qs));
        QVERIFY(!calendars.find(u"unheard of"_qs));
        const BusinessCalendar *found = calendars.find(u"short"_qs);
        const Calendars moved = std::move(calendars);
        QCOMPARE(moved.find(u"short"_qs), found);
    }
};

PALIER_TEST(TestCalendars, QCoreApplication)
#include "tst_calendars.moc"
