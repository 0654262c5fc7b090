// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/shifts.h"
#include "support/calendartext.h"
#include "support/promises.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

/** "ann Paris 1 09:00-17:00; …": agent, calendar, weekday, hours. */
std::vector<ShiftRecord> shiftsFromText(const QString &text)
{
    std::vector<ShiftRecord> shifts;
    for (const QString &told : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = told.split(u' ', Qt::SkipEmptyParts);
        shifts.push_back({words[0], words[1], words[2].toInt(), minuteOf(words[3].section(u'-', 0, 0)),
            minuteOf(words[3].section(u'-', 1, 1))});
    }
    return shifts;
}

/** The hours of the calendars themselves play no part. */
std::vector<CalendarRecord> calendars()
{
    return {calendarFromText(u"Europe/Paris | mon 09:00-10:00 | 2026-05-01"_qs, u"Paris"_qs),
        calendarFromText(u"Asia/Kolkata |"_qs, u"Pune"_qs), calendarFromText(u"Nowhere |"_qs, u"Lost"_qs)};
}

const QString Shifted = u"ann Paris 5 09:00-12:00; ann Paris 5 13:00-17:00; ann Paris 1 09:00-17:00;"
                        "bob Paris 6 22:00-24:00; bob Paris 7 00:00-06:00;"
                        "cid Pune 1 09:00-18:00; cid Paris 1 14:00-20:00;"
                        "dan Paris 1 00:00-24:00; dan Paris 2 00:00-24:00; dan Paris 3 00:00-24:00; dan Paris 4 00:00-24:00;"
                        "dan Paris 5 00:00-24:00; dan Paris 6 00:00-24:00; dan Paris 7 00:00-24:00;"
                        "eve Lost 1 09:00-17:00; eve Unheard 1 09:00-17:00; eve Paris 8 09:00-17:00; eve Paris 1 17:00-09:00"_qs;

} // namespace

class TestShifts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoIsAtWork_data()
    {
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QString>("at");    // in Paris
        QTest::addColumn<QString>("until"); // "": not at work
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const char *agent, const char *at, const char *until, const char *next) {
            QTest::newRow(name) << QString::fromLatin1(agent) << QString::fromLatin1(at) << QString::fromLatin1(until)
                                << QString::fromLatin1(next);
        };
        row("in the morning", "ann", "2026-06-05T10:00", "2026-06-05T12:00:00+02:00", "2026-06-05T10:00:00+02:00");
        row("at its first second", "ann", "2026-06-05T09:00", "2026-06-05T12:00:00+02:00", "2026-06-05T09:00:00+02:00");
        row("at lunch", "ann", "2026-06-05T12:00", "", "2026-06-05T13:00:00+02:00");
        row("on the week-end", "ann", "2026-06-05T17:00", "", "2026-06-08T09:00:00+02:00");
        row("on a holiday", "ann", "2026-05-01T10:00", "", "2026-05-04T09:00:00+02:00");
        row("a night", "bob", "2026-06-06T23:00", "2026-06-07T06:00:00+02:00", "2026-06-06T23:00:00+02:00");
        row("a night with a clock change", "bob", "2026-03-28T23:00", "2026-03-29T06:00:00+02:00", "2026-03-28T23:00:00+01:00");
        row("in another zone, then in this one", "cid", "2026-06-01T05:30", "2026-06-01T20:00:00+02:00",
            "2026-06-01T05:30:00+02:00");
        row("two that overlap", "cid", "2026-06-01T14:10", "2026-06-01T20:00:00+02:00", "2026-06-01T14:10:00+02:00");
        row("after both", "cid", "2026-06-01T20:00", "", "2026-06-08T05:30:00+02:00");
        row("always", "dan", "2026-06-01T10:00", "", "2026-06-01T10:00:00+02:00");
        row("always, but for a holiday", "dan", "2026-04-29T10:00", "2026-05-01T00:00:00+02:00", "2026-04-29T10:00:00+02:00");
        row("nothing but mistakes", "eve", "2026-06-01T10:00", "", "");
        row("a stranger", "fay", "2026-06-01T10:00", "", "");
    }

    void knowsWhoIsAtWork()
    {
        QFETCH(QString, agent);
        QFETCH(QString, at);
        const QString paris = u"Europe/Paris"_qs;
        const Shifts shifts(shiftsFromText(Shifted), calendars());
        const Instant asked = instant(at, paris);
        const auto until = shifts.until(agent, asked);
        const auto next = shifts.next(agent, asked);
        QTEST(until ? instantText(*until, paris) : QString(), "until");
        QTEST(next ? instantText(*next, paris) : QString(), "next");
        QCOMPARE(shifts.isOnShift(agent, asked), next == asked);
    }

    void knowsWhomItDoesNotKnow()
    {
        const Shifts shifts(shiftsFromText(Shifted), calendars());
        QVERIFY(shifts.knows(u"ann"_qs));
        QVERIFY(!shifts.knows(u"eve"_qs));
        QVERIFY(!shifts.knows(u"fay"_qs));
        QVERIFY(!Shifts().knows(u"ann"_qs));
        QVERIFY(!Shifts().isOnShift(u"ann"_qs, Instant{}));
    }

    void findsWhatIsWrong()
    {
        const auto shifts = shiftsFromText(u"ann Paris 1 09:00-17:00; eve Unheard 1 09:00-17:00; eve Paris 8 09:00-17:00;"
                                           "eve Paris 0 09:00-17:00; eve Paris 1 17:00-09:00; eve Paris 1 17:00-24:30"_qs);
        QCOMPARE(describe(shiftIssues(shifts, calendars())),
            u"shift.calendar(eve, Unheard); shift.hours(eve, 8, 09:00, 17:00); shift.hours(eve, 0, 09:00, 17:00); "
            "shift.hours(eve, 1, 17:00, 09:00); shift.hours(eve, 1, 17:00, 24:30)"_qs);
    }
};

PALIER_TEST(TestShifts, QCoreApplication)
#include "tst_shifts.moc"
