// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/view.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using Kind = PeriodChoice::Kind;

namespace {

Zone paris()
{
    return *Zone::parse(QStringLiteral("Europe/Paris"));
}

Instant inParis(const char *text)
{
    return *instantFromText(QLatin1String(text), paris());
}

/** "2026-03-01 00:00..2026-03-08 00:00", in Paris. */
QString describe(const TimeRange &range)
{
    const auto text = [](Instant at) {
        return paris().local(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).remove(QStringLiteral(":00"));
    };
    return text(*range.from) + QStringLiteral("..") + text(*range.to);
}

DashboardQuery resolvedInParis(const View &view, Instant now)
{
    return resolved(
        view, now, inParis("2025-11-05"), WorkspaceSettings({{QStringLiteral("zone"), QStringLiteral("Europe/Paris")}}));
}

} // namespace

class TestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsPeriodsInTheZone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("comparison");
        QTest::addColumn<QString>("charted");
        QTest::addColumn<QString>("step");
        // It is Wednesday 1 April, 10:30; clocks went forward on 29 March.
        QTest::newRow("today") << int(Kind::Today) << "2026-04-01 00..2026-04-02 00" << "2026-03-31 00..2026-03-31 10:30:01"
                               << "2026-03-05 00..2026-04-02 00" << "day";
        QTest::newRow("7 days") << int(Kind::Days7) << "2026-03-26 00..2026-04-02 00" << "2026-03-19 00..2026-03-25 10:30:01"
                                << "2026-03-05 00..2026-04-02 00" << "day";
        QTest::newRow("30 days") << int(Kind::Days30) << "2026-03-03 00..2026-04-02 00" << "2026-02-01 00..2026-03-02 10:30:01"
                                 << "2026-03-03 00..2026-04-02 00" << "day";
        QTest::newRow("90 days") << int(Kind::Days90) << "2026-01-02 00..2026-04-02 00" << "2025-10-04 00..2026-01-01 10:30:01"
                                 << "2025-12-29 00..2026-04-06 00" << "week";
        QTest::newRow("all") << int(Kind::All) << "2025-11-05 00..2026-04-02 00" << "-" << "2025-11-03 00..2026-04-06 00"
                             << "week";
    }

    void cutsPeriodsInTheZone()
    {
        QFETCH(int, kind);
        const auto query = resolvedInParis({.period = {static_cast<Kind>(kind), {}, {}}}, inParis("2026-04-01T10:30"));
        QTEST(describe(query.period), "period");
        QTEST(query.comparison ? describe(*query.comparison) : QStringLiteral("-"), "comparison");
        QTEST(describe(query.charted), "charted");
        QTEST(TimeBuckets::nameOf(query.step), "step");
        QCOMPARE(query.brushed, query.period);
    }

    void weeksAreWholeAndAtLeastEight()
    {
        const auto query = resolvedInParis({.period = {Kind::Days7, {}, {}}}, inParis("2026-04-01T10:30"));
        QCOMPARE(describe(query.weeks), QStringLiteral("2026-02-09 00..2026-04-06 00"));
        const auto longer = resolvedInParis({.period = {Kind::Days90, {}, {}}}, inParis("2026-04-01T10:30"));
        QCOMPARE(describe(longer.weeks), QStringLiteral("2025-12-29 00..2026-04-06 00"));
    }

    void aPastPeriodIsComparedWhole()
    {
        const View view{
            .period = {Kind::Custom, QDate(2026, 3, 8), QDate(2026, 3, 1)}, .comparison = Comparison::SamePeriodLastYear};
        const auto query = resolvedInParis(view, inParis("2026-04-01T10:30"));
        QCOMPARE(describe(query.period), QStringLiteral("2026-03-01 00..2026-03-09 00"));
        QCOMPARE(describe(*query.comparison), QStringLiteral("2025-03-01 00..2025-03-09 00"));
    }

    void aPeriodThatHasNotBegunIsComparedWithNothing()
    {
        const View view{.period = {Kind::Custom, QDate(2026, 5, 1), QDate(2026, 5, 2)}};
        QVERIFY(!resolvedInParis(view, inParis("2026-04-01T10:30")).comparison);
    }

    void theFiguresAreThoseOfTheDaysBrushed()
    {
        View view{.period = {Kind::Days30, {}, {}}, .brush = PeriodChoice{Kind::Custom, QDate(2026, 3, 29), QDate(2026, 3, 30)}};
        auto query = resolvedInParis(view, inParis("2026-04-01T10:30"));
        QCOMPARE(describe(query.brushed), QStringLiteral("2026-03-29 00..2026-03-31 00"));
        QCOMPARE(describe(*query.comparison), QStringLiteral("2026-03-27 00..2026-03-29 00"));
        QCOMPARE(describe(query.period), QStringLiteral("2026-03-03 00..2026-04-02 00"));
        view.brush->first = QDate(2026, 2, 23); // a week that begins before the period and ends in it
        view.brush->last = QDate(2026, 3, 3);
        query = resolvedInParis(view, inParis("2026-04-01T10:30"));
        QCOMPARE(describe(query.brushed), QStringLiteral("2026-02-23 00..2026-03-04 00"));
        QCOMPARE(describe(*query.comparison), QStringLiteral("2026-02-14 00..2026-02-23 00"));
        view.brush->first = view.brush->last = QDate(2026, 2, 10); // wholly outside: drawn in the weeks before the period
        query = resolvedInParis(view, inParis("2026-04-01T10:30"));
        QCOMPARE(describe(query.brushed), QStringLiteral("2026-02-10 00..2026-02-11 00"));
        QCOMPARE(describe(query.period), QStringLiteral("2026-03-03 00..2026-04-02 00"));
    }

    void stepsOverTimeAreWhole()
    {
        const View view{.period = {Kind::Custom, QDate(2024, 1, 20), QDate(2026, 3, 10)}};
        const auto query = resolvedInParis(view, inParis("2026-04-01T10:30"));
        QCOMPARE(query.step, TimeBuckets::Size::Months);
        QCOMPARE(describe(query.charted), QStringLiteral("2024-01-01 00..2026-04-01 00"));
    }

    void takesHorizonsFromTheSettings()
    {
        const WorkspaceSettings settings({{QStringLiteral("horizon.rate"), QStringLiteral("P1D")},
            {QStringLiteral("horizon.outcome"), QStringLiteral("P30D")}});
        const auto query = resolved({}, inParis("2026-04-01"), inParis("2026-04-01"), settings);
        QCOMPARE(query.rateHorizon, 0U);
        QCOMPARE(query.outcomeHorizon, 4U);
    }
};

PALIER_TEST(TestView, QCoreApplication)
#include "tst_view.moc"
