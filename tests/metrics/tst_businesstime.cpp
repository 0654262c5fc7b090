// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/businesstime.h"

#include "support/calendartext.h"
#include "support/promisedfloor.h"
#include "support/testprogram.h"

#include <QTest>

#include <random>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

BusinessCalendar calendarOf(const CalendarRecord &record)
{
    return {*Zone::parse(record.zone), record.hours, record.holidays};
}

QString describe(const DurationFigures &figures)
{
    const auto time = [](std::optional<Duration> duration) { return duration ? hoursText(*duration) : u"–"_qs; };
    const auto mean = figures.mean ? std::optional(Duration{std::llround(*figures.mean)}) : std::nullopt;
    return u"%1: %2 %3 %4%5"_qs.arg(figures.count)
        .arg(time(figures.median), time(figures.p90), time(mean), figures.openHours ? u" open"_qs : QString());
}

} // namespace

class TestBusinessTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCalendarSays_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::newRow("office") << u"Europe/Paris | mon-fri 09:00-12:00 13:00-17:00, sat 10:00-12:00 | 2026-05-01 2026-12-25"_qs;
        QTest::newRow("odd minutes") << u"Europe/Paris | mon-fri 08:37-12:04 13:01-18:59, sun 00:00-24:00"_qs;
        QTest::newRow("nights, far away") << u"Asia/Kathmandu | mon-sun 00:00-06:10 22:05-24:00"_qs;
        QTest::newRow("a holiday") << u"UTC | mon 09:00-17:00 | 2026-01-05"_qs;
    }

    void saysWhatTheCalendarSays()
    {
        QFETCH(QString, calendar);
        const BusinessCalendar exact = calendarOf(calendarFromText(calendar));
        const Instant first = instant(u"2026-01-03T07:11"_qs);
        const Instant last = instant(u"2026-11-20T12:34"_qs);
        const BusinessTime time(u"office"_qs, exact, first, last);
        QVERIFY(time.covers(first, last) && !time.covers(first - Duration{1}, last) && !time.covers(first, last + Duration{1}));
        std::mt19937 random(5);
        const auto below = [&](qint64 limit) { return Duration{static_cast<qint64>(random()) % limit}; };
        for (int i = 0; i < 20000; ++i) {
            // Some before, some behind what is laid out.
            const Instant from = first - Day + below((last - first + 2 * Day).count());
            const Duration length = below(i % 2 ? Day.count() : 60 * Day.count());
            QCOMPARE(qint64{time.passed(packed(from), static_cast<quint32>(length.count()))},
                exact.businessTime(from, from + length).count());
        }
        QCOMPARE(time.passed(packed(last), 0), 0U);
    }

    /** A range that nobody can mean costs no more memory for it. */
    void staysSmall()
    {
        const BusinessCalendar exact = calendarOf(calendarFromText(u"UTC | mon-fri 09:00-17:00"_qs));
        const BusinessTime time({}, exact, EarliestInstant, LatestInstant);
        QCOMPARE(qint64{time.passed(0, 0xffffffffU)}, exact.businessTime(EarliestInstant, LatestInstant).count());
        const BusinessTime backwards({}, exact, at(100), at(0));
        QCOMPARE(qint64{backwards.passed(packed(at(9)), 3600)}, Hour.count());
    }

    void choosesTheCalendarOfMostPromises()
    {
        const auto chosen = [](std::initializer_list<const char *> calendars, const char *policies) {
            ServiceHours hours{{}, policiesFromText(QLatin1String(policies))};
            for (const char *name : calendars)
                hours.calendars.push_back(calendarFromText(u"UTC | mon 09:00-17:00"_qs, QLatin1String(name)));
            const CalendarRecord *usual = usualCalendar(hours);
            return usual ? usual->name : QString();
        };
        QCOMPARE(chosen({}, "resolution 8:00"), QString());
        QCOMPARE(chosen({"a", "b"}, ""), u"a"_qs);
        QCOMPARE(chosen({"a", "b"}, "resolution 8:00 in b; first_response 1:00 in b; next_reply 1:00 in a"), u"b"_qs);
        QCOMPARE(chosen({"a", "b"}, "resolution 8:00 in b; next_reply 1:00 in a"), u"a"_qs);
        const ServiceHours nowhere{{calendarFromText(u"Mars/Olympus | mon 09:00-17:00"_qs)}, {}};
        QVERIFY(!usualCalendar(nowhere));
    }

    /** docs/definitions.md, "Open hours": the example. */
    void theExample()
    {
        Floor floor;
        floor.ticket("A", "16h opened N1; 34h reply by ann; 35h moved N2 by ann; 106h resolved by bob");
        floor.ticket("B", "10h opened N1; 11h moved N2 by ann");
        floor.ticket("C", "18h opened N1; 20h moved N2 by ann; 21h resolved by bob");
        const PromisedFloor told(floor, promisesFromText({}), at(200));
        Query query = told.query(at(200));
        const auto figures = [&] { return *compute(*told.facts, query); };
        const Snapshot inCalendarTime = figures();
        const Kpis &calendar = inCalendarTime.all;
        QCOMPARE(describe(calendar.get<TimeToEscalate>().toDate), u"3: 2:00 19:00 7:20"_qs);
        QCOMPARE(describe(calendar.get<FirstResponse>().time), u"1: 18:00 18:00 18:00"_qs);
        QCOMPARE(describe(calendar.get<ResolutionTime>().time), u"2: 3:00 90:00 46:30"_qs);
        const CalendarRecord office = calendarFromText(u"UTC | mon-fri 09:00-17:00"_qs);
        query.business = std::make_shared<const BusinessTime>(office.name, calendarOf(office), at(0), at(200));
        const Snapshot inOpenHours = figures();
        const Kpis &open = inOpenHours.all;
        QCOMPARE(describe(open.get<TimeToEscalate>().toDate), u"3: 1:00 3:00 1:20 open"_qs);
        QCOMPARE(describe(open.get<FirstResponse>().time), u"1: 2:00 2:00 2:00 open"_qs);
        QCOMPARE(describe(open.get<ResolutionTime>().time), u"2: 0:00 10:00 5:00 open"_qs);
        // The horizons stay where they were.
        for (std::size_t h = 0; h < HorizonCount; ++h) {
            QCOMPARE(open.get<EscalationRate>().atHorizon[h].value, calendar.get<EscalationRate>().atHorizon[h].value);
            QCOMPARE(open.get<EscalationRate>().atHorizon[h].median, calendar.get<EscalationRate>().atHorizon[h].median);
        }
        // With a filter on escalations K2 counts to the first of those, open hours too.
        query.filters = {{u"receiving-unit"_qs, {u"N3"_qs}}};
        QCOMPARE(describe(figures().all.get<TimeToEscalate>().toDate), u"0: – – – open"_qs);
    }
};

PALIER_TEST(TestBusinessTime, QCoreApplication)
#include "tst_businesstime.moc"
