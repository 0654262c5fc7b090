// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/businesscalendar.h"
#include "support/calendartext.h"
#include "support/testprogram.h"

#include <QTest>

#include <random>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

const QString Office = u"Europe/Paris | mon-fri 09:00-17:00"_qs;
const QString Holidays = Office + u" | 2026-07-14 2026-12-25"_qs;
const QString Night = u"Europe/Paris | mon-sun 00:00-06:00 22:00-24:00"_qs;
const QString India = u"Asia/Kolkata | mon-fri 09:30-18:00"_qs;
const QString LordHowe = u"Australia/Lord_Howe | mon-sun 01:00-03:00"_qs;
const QString Always = u"UTC | mon-sun 00:00-24:00"_qs;
const QString Never = u"Europe/Paris |"_qs;

BusinessCalendar calendar(const CalendarRecord &record)
{
    return {*Zone::parse(record.zone), record.hours, record.holidays};
}

/** The definition, minute by minute: open exactly while the wall clock shows a time in the hours of a working day. */
bool isOpenByTheWallClock(const CalendarRecord &record, const Zone &zone, Instant at)
{
    const QDateTime local = zone.local(at);
    if (std::ranges::find(record.holidays, local.date()) != record.holidays.end())
        return false;
    const int minute = local.time().hour() * 60 + local.time().minute();
    const auto &hours = record.hours.at(static_cast<std::size_t>(local.date().dayOfWeek() - 1));
    return std::ranges::any_of(
        hours, [&](const HoursRecord &stretch) { return minute >= stretch.fromMinute && minute < stretch.toMinute; });
}

CalendarRecord randomCalendar(std::mt19937 &random, const QString &zone, QDate around)
{
    CalendarRecord record{.name = {}, .zone = zone, .hours = {}, .holidays = {}};
    const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
    for (auto &day : record.hours) {
        for (int i = below(4); i > 0; --i) {
            const int from = below(MinutesOfDay);
            day.push_back({from, from + 1 + below(static_cast<unsigned>(MinutesOfDay - from))});
        }
    }
    for (int i = below(4); i > 0; --i)
        record.holidays.push_back(around.addDays(below(6) - 2));
    return record;
}

} // namespace

class TestBusinessCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBusinessTime_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("from"); // on the wall clock of the calendar
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *name, const QString &hours, const char *from, const char *to, const char *time) {
            QTest::newRow(name) << hours << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(time);
        };
        row("within a day", Office, "2026-06-01T10:00", "2026-06-01T11:30:05", "1:30:05");
        row("over a night", Office, "2026-06-01T16:00", "2026-06-02T10:00", "2:00");
        row("over a week-end", Office, "2026-06-05T16:00", "2026-06-08T10:00", "2:00");
        row("before and after the hours", Office, "2026-06-01T00:00", "2026-06-02T00:00", "8:00");
        row("all closed", Office, "2026-06-06T00:00", "2026-06-08T09:00", "0:00");
        row("nothing", Office, "2026-06-01T10:00", "2026-06-01T10:00", "0:00");
        row("backwards", Office, "2026-06-01T11:00", "2026-06-01T10:00", "0:00");
        row("a holiday", Holidays, "2026-07-13T16:00", "2026-07-15T10:00", "2:00");
        row("in a holiday", Holidays, "2026-07-14T10:00", "2026-07-14T16:00", "0:00");
        row("the spring day of an office", Office, "2026-03-29T00:00", "2026-03-31T00:00", "8:00");
        row("an ordinary night", Night, "2026-03-21T20:00", "2026-03-22T12:00", "8:00");
        row("a short night", Night, "2026-03-28T20:00", "2026-03-29T12:00", "7:00");
        row("a long night", Night, "2026-10-24T20:00", "2026-10-25T12:00", "9:00");
        row("India", India, "2026-06-01T09:00", "2026-06-01T10:00", "0:30");
        row("a clock put back half an hour", LordHowe, "2026-04-05T00:00", "2026-04-05T12:00", "2:30");
        row("a clock put on half an hour", LordHowe, "2026-10-04T00:00", "2026-10-04T12:00", "1:30");
        row("around the clock", Always, "2026-01-01T00:00", "2026-12-31T00:00", "8736:00");
        row("no hours at all", Never, "1970-01-01T12:00", "2100-01-01T00:00", "0:00");
        row("a year", Office, "2026-01-01T00:00", "2027-01-01T00:00", "2088:00"); // 261 days
        row("a year with holidays", Holidays, "2026-01-01T00:00", "2027-01-01T00:00", "2072:00");
        row("decades", Office, "1996-01-01T00:00", "2024-01-01T00:00", "58440:00"); // 1461 weeks
    }

    void countsBusinessTime()
    {
        QFETCH(QString, calendar);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, time);
        const CalendarRecord record = calendarFromText(calendar);
        const Duration counted = ::calendar(record).businessTime(instant(from, record.zone), instant(to, record.zone));
        QCOMPARE(hoursText(counted), time);
    }

    void findsWhenTimeHasPassed_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("at"); // on the wall clock of the calendar; "": never
        const auto row = [](const char *name, const QString &hours, const char *from, double hoursPassed, const char *at) {
            QTest::newRow(name) << hours << QString::fromLatin1(from) << static_cast<int>(hoursPassed * 3600)
                                << QString::fromLatin1(at);
        };
        row("within a day", Office, "2026-06-01T10:00", 2, "2026-06-01T12:00:00+02:00");
        row("the whole day: its closing", Office, "2026-06-01T09:00", 8, "2026-06-01T17:00:00+02:00");
        row("over the week-end", Office, "2026-06-05T16:00", 1.5, "2026-06-08T09:30:00+02:00");
        row("from a closed instant", Office, "2026-06-06T12:00", 1, "2026-06-08T10:00:00+02:00");
        row("no time at all", Office, "2026-06-06T12:00", 0, "2026-06-06T12:00:00+02:00");
        row("over a holiday", Holidays, "2026-07-13T16:00", 2, "2026-07-15T10:00:00+02:00");
        row("into the winter", Office, "2026-10-23T16:00", 2, "2026-10-26T10:00:00+01:00");
        row("a short night", Night, "2026-03-28T22:00", 7, "2026-03-29T06:00:00+02:00");
        row("a long night", Night, "2026-10-24T22:00", 9, "2026-10-25T06:00:00+01:00");
        row("India", India, "2026-06-01T09:00", 1, "2026-06-01T10:30:00+05:30");
        row("a clock put on half an hour", LordHowe, "2026-10-04T00:00", 1.5, "2026-10-04T03:00:00+11:00");
        row("around the clock", Always, "2026-06-01T10:00", 100, "2026-06-05T14:00:00Z");
        row("no hours at all", Never, "2026-06-01T10:00", 1, "");
        row("not before the end of the known years", Office, "2106-01-01T00:00", 10000, "");
    }

    void findsWhenTimeHasPassed()
    {
        QFETCH(QString, calendar);
        QFETCH(QString, from);
        QFETCH(int, seconds);
        const CalendarRecord record = calendarFromText(calendar);
        const auto at = ::calendar(record).after(instant(from, record.zone), Duration{seconds});
        QTEST(at ? instantText(*at, record.zone) : QString(), "at");
    }

    void opensAndCloses_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("open");
        QTest::addColumn<QString>("opening"); // "": never
        QTest::addColumn<QString>("closing");
        const auto row = [](const char *name, const QString &hours, const char *at, const char *opening, const char *closing) {
            const QString asked =
                instantText(instant(QLatin1String(at), calendarFromText(hours).zone), calendarFromText(hours).zone);
            QTest::newRow(name) << hours << QString::fromLatin1(at) << (asked == QLatin1String(opening))
                                << QString::fromLatin1(opening) << QString::fromLatin1(closing);
        };
        row("open", Office, "2026-06-01T10:00", "2026-06-01T10:00:00+02:00", "2026-06-01T17:00:00+02:00");
        row("opens now", Office, "2026-06-01T09:00", "2026-06-01T09:00:00+02:00", "2026-06-01T17:00:00+02:00");
        row("a second before", Office, "2026-06-01T08:59:59", "2026-06-01T09:00:00+02:00", "2026-06-01T08:59:59+02:00");
        row("closes now", Office, "2026-06-01T17:00", "2026-06-02T09:00:00+02:00", "2026-06-01T17:00:00+02:00");
        row("the week-end", Office, "2026-06-06T17:00", "2026-06-08T09:00:00+02:00", "2026-06-06T17:00:00+02:00");
        row("a holiday", Holidays, "2026-07-14T10:00", "2026-07-15T09:00:00+02:00", "2026-07-14T10:00:00+02:00");
        row("a night over midnight", Night, "2026-10-24T23:00", "2026-10-24T23:00:00+02:00", "2026-10-25T06:00:00+01:00");
        row("hours that touch over the week", Night, "2026-06-07T23:00", "2026-06-07T23:00:00+02:00",
            "2026-06-08T06:00:00+02:00");
        row("around the clock", Always, "2026-06-01T10:00", "2026-06-01T10:00:00Z", "");
        row("up to a holiday", Always + u" | 2026-06-03"_qs, "2026-06-01T10:00", "2026-06-01T10:00:00Z", "2026-06-03T00:00:00Z");
        row("no hours", Never, "2026-06-01T10:00", "", "2026-06-01T10:00:00+02:00");
    }

    void opensAndCloses()
    {
        QFETCH(QString, calendar);
        QFETCH(QString, at);
        const CalendarRecord record = calendarFromText(calendar);
        const BusinessCalendar hours = ::calendar(record);
        const Instant asked = instant(at, record.zone);
        const auto opening = hours.opening(asked);
        const auto closing = hours.closing(asked);
        QTEST(hours.isOpen(asked), "open");
        QTEST(opening ? instantText(*opening, record.zone) : QString(), "opening");
        QTEST(closing ? instantText(*closing, record.zone) : QString(), "closing");
    }

    void aroundTheClockIsPlainTime()
    {
        const BusinessCalendar always;
        const Instant early{Duration{-1000}};
        QCOMPARE(always.businessTime(early, early + 365000 * Day), 365000 * Day);
        QCOMPARE(*always.after(early, Duration{7}), early + Duration{7});
        QVERIFY(always.isOpen(early));
        QCOMPARE(*always.opening(early), early);
        QVERIFY(!always.closing(early));
    }

    void takesHoursAsTheyCome()
    {
        const auto at = [](const char *text) { return instant(QLatin1String(text)); };
        const auto day = [&](const char *hours) {
            return hoursText(calendar(calendarFromText(QLatin1String(hours))).businessTime(at("2026-06-01"), at("2026-06-02")));
        };
        QCOMPARE(day("UTC | mon 14:00-16:00 09:00-11:00"), u"4:00"_qs);
        QCOMPARE(day("UTC | mon 09:00-12:00 11:00-13:00 11:30-11:40"), u"4:00"_qs);
        QCOMPARE(day("UTC | mon 09:00-09:00 12:00-11:00 20:00-25:00 23:00-24:00"), u"1:00"_qs);
        QCOMPARE(day("UTC | mon 09:00-12:00 | 2026-06-01 2026-06-01"), u"0:00"_qs);
        QCOMPARE(day("UTC | mon 09:00-12:00 | 1900-01-01 2026-13-01"), u"3:00"_qs);
    }

    void isClosedOutsideOfTheKnownYears()
    {
        const BusinessCalendar hours = calendar(calendarFromText(Always));
        QVERIFY(!hours.isOpen(EarliestInstant - Duration{1}));
        QVERIFY(!hours.isOpen(LatestInstant));
        QCOMPARE(hours.businessTime(EarliestInstant - Day, EarliestInstant + Hour), Hour);
        QCOMPARE(*hours.opening(EarliestInstant - 900000 * Day), EarliestInstant);
    }

    /** Random hours around every kind of clock change, against the wall clock read minute by minute. */
    void agreesWithTheWallClock_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Paris, spring") << u"Europe/Paris"_qs << QDate(2026, 3, 29);
        QTest::newRow("Paris, autumn") << u"Europe/Paris"_qs << QDate(2026, 10, 25);
        QTest::newRow("Lord Howe, autumn") << u"Australia/Lord_Howe"_qs << QDate(2026, 4, 5);
        QTest::newRow("Lord Howe, spring") << u"Australia/Lord_Howe"_qs << QDate(2026, 10, 4);
        QTest::newRow("Kolkata") << u"Asia/Kolkata"_qs << QDate(2026, 1, 1);
        QTest::newRow("a day that was left out") << u"Pacific/Apia"_qs << QDate(2011, 12, 30);
        QTest::newRow("changes at midnight") << u"America/Sao_Paulo"_qs << QDate(2018, 11, 4);
        QTest::newRow("behind UTC") << u"-09:30"_qs << QDate(2024, 2, 29);
        QTest::newRow("far ahead") << u"Europe/Paris"_qs << QDate(2090, 3, 26);
    }

    void agreesWithTheWallClock()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        std::mt19937 random(20260329);
        const Zone local = *Zone::parse(zone);
        const Instant start = instantFromMilliseconds(QDateTime(day.addDays(-2), {0, 0}, Qt::UTC).toMSecsSinceEpoch());
        for (int round = 0; round < 12; ++round) {
            const CalendarRecord record = randomCalendar(random, zone, day);
            const BusinessCalendar hours = calendar(record);
            std::vector<Duration> open{Duration{0}}; // by minute, before it
            for (Instant at = start; at < start + 5 * Day; at += Minute) {
                const bool isOpen = isOpenByTheWallClock(record, local, at);
                QCOMPARE(hours.isOpen(at + Duration{random() % 60}), isOpen);
                open.push_back(open.back() + (isOpen ? Minute : Duration{0}));
            }
            for (int i = 0; i < 500; ++i) {
                const std::size_t from = random() % open.size();
                const std::size_t to = random() % open.size();
                const Instant first = start + static_cast<qint64>(from) * Minute;
                const Duration expected = from < to ? open[to] - open[from] : Duration{0};
                QCOMPARE(hours.businessTime(first, start + static_cast<qint64>(to) * Minute), expected);
                if (expected > Duration{0}) {
                    const auto passed = std::ranges::lower_bound(open, open[from] + expected) - open.begin();
                    QCOMPARE(*hours.after(first, expected), start + passed * Minute);
                }
            }
        }
    }
};

PALIER_TEST(TestBusinessCalendar, QCoreApplication)
#include "tst_businesscalendar.moc"
