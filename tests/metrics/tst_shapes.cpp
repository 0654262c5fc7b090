// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/shapes.h"
#include "support/calendartext.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

Shapes shapesOf(Floor floor, double now, const Query &query = {})
{
    Query asked = query;
    asked.now = at(now);
    const auto facts = floor.facts(at(now));
    const auto shapes = computeShapes(*facts, asked, Day);
    Q_ASSERT(shapes);
    return *shapes;
}

/** "10h 40%; 14h 50%". */
QString describe(const std::vector<CurveStep> &curve)
{
    QStringList steps;
    for (const CurveStep &step : curve)
        steps.append(QStringLiteral("%1h %2%").arg(step.after / 3600).arg(100 * step.value, 0, 'f', 2));
    return steps.join(QLatin1String("; "));
}

} // namespace

class TestShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhereTicketsAndEscalationsLie()
    {
        Floor floor;
        floor.ticket("1", "1h opened N1; 2h moved N2; 26h moved N3"); // Thursday 2 o'clock, Friday 2 o'clock
        floor.ticket("2", "2h opened N2; 3h moved N3");               // Thursday 3 o'clock
        floor.ticket("3", "3h opened N1; 4h resolved");
        const Shapes shapes = shapesOf(std::move(floor), 100);
        QCOMPARE(shapes.timeToEscalate.counts[DurationHistogram::binOf(3600)], 2);
        QCOMPARE(shapes.escalationsByHour[3 * 24 + 2], 1);
        QCOMPARE(shapes.escalationsByHour[3 * 24 + 3], 1);
        QCOMPARE(shapes.escalationsByHour[4 * 24 + 2], 1);
        QCOMPARE(shapes.flow[1][2], 1);
        QCOMPARE(shapes.flow[2][3], 2);
        QCOMPARE(shapes.ticketsByTier[1], 2);
        QCOMPARE(shapes.ticketsByTier[2], 2);
        QCOMPARE(shapes.ticketsByTier[3], 2);
    }

    /** Friday 16:00 to Monday 10:00: the bars have two open hours, what is at the horizon stays calendar time. */
    void countsTimesToEscalateInOpenHours()
    {
        const CalendarRecord office = calendarFromText(QStringLiteral("UTC | mon-fri 09:00-17:00"));
        const Query open{.business = std::make_shared<const BusinessTime>(
                             office.name, BusinessCalendar(*Zone::parse(office.zone), office.hours, {}), at(0), at(400))};
        const auto shapes = [](const Query &query) {
            Floor floor;
            floor.ticket("1", "40h opened N1; 106h moved N2");
            floor.ticket("2", "34h opened N1; 35h moved N2"); // Friday, 10:00 to 11:00
            floor.ticket("3", "18h opened N1; 20h moved N2"); // in the night: 0
            return shapesOf(std::move(floor), 400, query);
        };
        const Shapes inOpenHours = shapes(open);
        const Shapes inCalendarTime = shapes({});
        const auto count = [](const Shapes &of, Duration duration) {
            return of.timeToEscalate.counts[DurationHistogram::binOf(static_cast<quint32>(duration.count()))];
        };
        for (const Duration duration : {2 * Hour, Hour, Duration{0}})
            QCOMPARE(count(inOpenHours, duration), 1);
        for (const Duration duration : {66 * Hour, Hour, 2 * Hour})
            QCOMPARE(count(inCalendarTime, duration), 1);
        QCOMPARE(inOpenHours.maturedTimeToEscalate.median, inCalendarTime.maturedTimeToEscalate.median);
        QCOMPARE(describe(inOpenHours.escalated), describe(inCalendarTime.escalated));
    }

    void looksAtWhatTheQuerySelects()
    {
        const Query query{.filters = {{QStringLiteral("unit"), {QStringLiteral("N2")}}}};
        Floor floor;
        floor.ticket("1", "1h opened N1; 2h moved N2; 26h moved N3");
        const Shapes shapes = shapesOf(std::move(floor), 100, query);
        QCOMPARE(shapes.ticketsByTier[1], 0);
        QCOMPARE(shapes.flow[1][2], 0);
        QCOMPARE(shapes.flow[2][3], 1); // sent by N2
    }

    /** docs/definitions.md, "Vector": 2/5 at 24 h, 47/80 at 72 h. */
    void theCurveIsTheRateOverTime()
    {
        // F and H leave undecided when fewer than ten are followed, so the curve ends where they do.
        QCOMPARE(describe(shapesOf(vectorFloor(), 240).escalated), QStringLiteral("2h 10.00%; 4h 20.00%; 10h 40.00%"));
        Floor followed;
        followed.ticket("1", "0h opened N1; 2h moved N2");
        followed.ticket("2", "0h opened N1; 3h resolved");
        followed.ticket("3", "0h opened N1; 10h moved N2");
        QCOMPARE(describe(shapesOf(std::move(followed), 240).escalated), QStringLiteral("2h 33.33%; 10h 66.67%"));
    }

    void theMaturedMedianLeavesYoungTicketsAndLateEscalationsOut()
    {
        Floor floor;
        floor.ticket("1", "0h opened N1; 2h moved N2");
        floor.ticket("2", "0h opened N1; 6h moved N2");
        floor.ticket("3", "0h opened N1; 30h moved N2");  // after the horizon of a day
        floor.ticket("4", "90h opened N1; 91h moved N2"); // younger than it
        const MedianFigure figure = shapesOf(std::move(floor), 100).maturedTimeToEscalate;
        QCOMPARE(figure.count, 2);
        QCOMPARE(*figure.median, 2 * Hour);
    }

    void nothingHasNoShape()
    {
        const Shapes shapes = shapesOf({}, 100);
        QVERIFY(shapes.escalated.empty());
        QVERIFY(!shapes.maturedTimeToEscalate.median);
    }
};

PALIER_TEST(TestShapes, QCoreApplication)
#include "tst_shapes.moc"
