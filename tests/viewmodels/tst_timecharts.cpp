// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/timecharts.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** The 1st: four tickets, one escalated; the 27th: four, one escalated, two open. */
OverviewCase twoDays()
{
    OverviewCase floor;
    floor.tickets(3, 1, QStringLiteral("0h opened N1; 2h resolved"));
    floor.tickets(1, 1, QStringLiteral("0h opened N1; 2h moved N2; 3h resolved"));
    floor.tickets(1, 26 * 24 + 1, QStringLiteral("0h opened N1; 2h moved N2; 3h moved N1 rejected; 4h resolved"));
    floor.tickets(1, 26 * 24 + 1, QStringLiteral("0h opened N1; 2h resolved"));
    floor.tickets(2, 26 * 24 + 1, QStringLiteral("0h opened N1"));
    return floor;
}

Dashboard dashboardOf(OverviewCase floor, const View &view, double now = 27 * 24 + 12)
{
    return floor.at(now, view);
}

View brushed(View view, int first, int last)
{
    view.brush = PeriodChoice{PeriodChoice::Kind::Custom, QDate(2026, 1, first), QDate(2026, 1, last)};
    return view;
}

/** The labels of the points or bars that are selected. */
template<typename Items>
QString selected(const Items &items)
{
    QStringList labels;
    for (const auto &item : items) {
        if (item.selected)
            labels.append(item.label);
    }
    return labels.join(u',');
}

QString selectedIn(const View &view)
{
    const InLanguage in(Language::English);
    const Format format(localeOf(Language::English));
    const Dashboard dashboard = dashboardOf(twoDays(), view);
    return selected(rateOverTimeChart(dashboard, {}, format).points) + u'|' + selected(outcomeChart(dashboard, format).bars);
}

} // namespace

class TestTimeCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRateLeavesGapsAndMarksTheYoung()
    {
        const InLanguage in(Language::English);
        const TimeSeriesChart chart =
            rateOverTimeChart(dashboardOf(twoDays(), january(1, 28)), {}, Format(localeOf(Language::English)));
        QCOMPARE(chart.points.size(), 28U);
        QCOMPARE(*chart.points[0].percent, 25.0);
        QVERIFY(!chart.points[0].young);
        QCOMPARE(chart.points[0].tip, QStringLiteral("Thursday 1 January 2026\nescalation rate to date 25.0%\n1 of 4 tickets\n"
                                                     "95% interval 4.6–69.9%"));
        QVERIFY(!chart.points[1].percent); // a gap, never 0
        QCOMPARE(chart.points[1].tip, QStringLiteral("Friday 2 January 2026\nno tickets"));
        QVERIFY(!chart.points[19].young && chart.points[20].young); // the 21st ends less than seven days ago
        QVERIFY(chart.points[26].tip.endsWith(QStringLiteral("\nstill undecided: 2")));
        QCOMPARE(chart.youngText, QStringLiteral("young data: 2 tickets undecided"));
        QCOMPARE(chart.bandText, QStringLiteral("healthy 10–20%"));
        QCOMPARE(chart.table.rows[1].join(u'|'), QStringLiteral("Friday 2 January 2026|–|–|0|0|0"));
        QCOMPARE(chart.table.rows[26].join(u'|'), QStringLiteral("Tuesday 27 January 2026|25.0%|4.6–69.9%|1|4|2"));
    }

    /** The 1st has twelve tickets, the 2nd eleven, the 3rd two: those are a Sunday's, not a rise to 50 %. */
    void setsDaysOfFewTicketsApart()
    {
        const InLanguage in(Language::English);
        OverviewCase floor;
        for (const auto &[day, count] : {std::pair{0, 11}, {1, 10}, {2, 1}}) {
            floor.tickets(1, 24 * day + 1, QStringLiteral("0h opened N1; 2h moved N2; 3h resolved"));
            floor.tickets(count, 24 * day + 1, QStringLiteral("0h opened N1; 2h resolved"));
        }
        const TimeSeriesChart chart = rateOverTimeChart(floor.at(1000, january(1, 5)), {}, Format(localeOf(Language::English)));
        QStringList kinds;
        for (const TimeSeriesChart::Point &point : chart.points) {
            const QLatin1String shown(point.few ? "few" : "line");
            kinds.append(point.percent ? shown : QLatin1String("gap"));
        }
        QCOMPARE(kinds.mid(kinds.size() - 5).join(u' '), QStringLiteral("line line few gap gap"));
        const TimeSeriesChart::Point &sunday = chart.points[chart.points.size() - 3];
        QVERIFY(sunday.tip.endsWith(QStringLiteral("\ntoo few to be part of the line")));
        QCOMPARE(*sunday.percent, 50.0); // shown all the same
    }

    void speaksFrench()
    {
        const InLanguage in(Language::French);
        const TimeSeriesChart chart =
            rateOverTimeChart(dashboardOf(twoDays(), january(1, 28)), {}, Format(localeOf(Language::French)));
        QCOMPARE(chart.youngText, QStringLiteral("données jeunes\u00a0: 2 tickets indécis"));
        QCOMPARE(chart.bandText, QStringLiteral("cible 10–20\u202f%"));
    }

    void matureDataHasNothingYoung()
    {
        const InLanguage in(Language::English);
        const TimeSeriesChart chart =
            rateOverTimeChart(dashboardOf(twoDays(), january(1, 28), 1000), {}, Format(localeOf(Language::English)));
        QVERIFY(std::ranges::none_of(chart.points, &TimeSeriesChart::Point::young));
        QCOMPARE(chart.youngText, QString());
    }

    void theOutcomesOfAWeekAddUp()
    {
        const InLanguage in(Language::English);
        OverviewCase floor = twoDays();
        floor.tickets(1, 26 * 24 + 2, QStringLiteral("0h opened N1; 1h moved N2; 2h resolved"));
        floor.tickets(1, 26 * 24 + 2, QStringLiteral("0h opened N1; 1h moved N2"));
        const OutcomeChart chart =
            outcomeChart(dashboardOf(std::move(floor), january(1, 28)), Format(localeOf(Language::English)));
        QCOMPARE(chart.bars.size(), 8U);
        const OutcomeChart::Bar &last = chart.bars.back();
        QCOMPARE(last.key + u' ' + last.label, QStringLiteral("2026-W05 W5"));
        const std::array<qint64, OutcomeChart::SegmentCount> counts{0, 1, 0, 1, 0, 0, 1};
        QCOMPARE(last.counts, counts);
        QCOMPARE(last.tips[OutcomeChart::NotYetHeld],
            QStringLiteral("Week 5, from Monday 26 January 2026\nresolved, not yet held: 1 of 3 escalations (33.3%)"));
        QCOMPARE(chart.bars[3].tips[OutcomeChart::Resolved],
            QStringLiteral("Week 1, from Monday 29 December 2025\nresolved: 1 of 1 escalation (100.0%)"));
        QCOMPARE(chart.bars[0].tips[OutcomeChart::Open],
            QStringLiteral("Week 50, from Monday 8 December 2025\nopen: 0 of 0 escalations (–)"));
        QCOMPARE(chart.table.rows.back().join(u'|'), QStringLiteral("Week 5, from Monday 26 January 2026|3|0|1|0|1|0|0|1"));
    }

    void aBrushMarksItsDaysAndTheirWeeks()
    {
        QCOMPARE(selectedIn(brushed(january(1, 28), 5, 7)), QStringLiteral("5 Jan,6 Jan,7 Jan|W2"));
        QCOMPARE(selectedIn(brushed(january(1, 28), 4, 5)), QStringLiteral("4 Jan,5 Jan|W1,W2"));
        QCOMPARE(selectedIn(brushed(january(2, 28), 1, 2)), QStringLiteral("1 Jan,2 Jan|W1")); // begins before the period
    }

    void aBrushOutsideThePeriodMarksWhatIsDrawnOfIt()
    {
        QCOMPARE(selectedIn(january(1, 28)), QStringLiteral("|"));
        QCOMPARE(selectedIn(brushed(january(10, 28), 1, 2)), QStringLiteral("1 Jan,2 Jan|W1"));
    }
};

PALIER_TEST(TestTimeCharts, QCoreApplication)
#include "tst_timecharts.moc"
