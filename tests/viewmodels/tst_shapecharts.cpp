// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/shapecharts.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

Format english()
{
    return Format(localeOf(Language::English));
}

QString rowsText(const ChartTable &table)
{
    QStringList lines;
    for (const QStringList &row : table.rows)
        lines.append(row.join(u'|'));
    return lines.join(QStringLiteral("; "));
}

/** 14 tickets on Thursday at 10:00: ten escalated, of which one at once and one rises again. */
Dashboard thursday()
{
    OverviewCase floor;
    floor.tickets(4, 10, QStringLiteral("0h opened N1; 1h resolved"));
    floor.tickets(8, 10, QStringLiteral("0h opened N1; 2h moved N2; 5h resolved"));
    floor.tickets(1, 10, QStringLiteral("0h opened N1; 0.005h moved N2; 1h resolved"));
    floor.tickets(1, 10, QStringLiteral("0h opened N1; 2h moved N2; 4h moved N3; 5h resolved"));
    return floor.at(100, january(1, 7));
}

} // namespace

class TestShapeCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarsHoldEveryEscalatedTicket()
    {
        const InLanguage in(Language::English);
        const DurationChart chart = durationChart(thursday(), english());
        qint64 count = 0;
        for (const DurationChart::Bin &bin : chart.bins)
            count += bin.count;
        QCOMPARE(count, 10);
        QCOMPARE(chart.bins.front().tip, QStringLiteral("0 s – 1 min\n1 ticket escalated")); // of 18 seconds
        QCOMPARE(chart.bins.back().tip, QStringLiteral("1 h 34 min – 2 h 18 min\n9 tickets escalated"));
        QVERIFY(chart.bins.back().fromSeconds <= 7200 && 7200 < chart.bins.back().toSeconds);
        QCOMPARE(chart.median->text, QStringLiteral("median 2 h"));
        QCOMPARE(chart.p90->text, QStringLiteral("90%: 2 h"));
        QCOMPARE(chart.ticks.front().text, QStringLiteral("5 min"));
        QCOMPARE(chart.scaleText + chart.note, QStringLiteral("logarithmic scale"));
        QCOMPARE(chart.curve.back().percent, 1000.0 / 14);
        QCOMPARE(chart.referenceText, QString()); // nobody is old enough
        QVERIFY(chart.reference.empty());
    }

    /** From Thursday 16:00 to Friday 10:00 there are two open hours. */
    void inOpenHoursTheBarsAndMarksFollowAndSaySo()
    {
        OverviewCase floor;
        floor.promising(QStringLiteral("resolution 8:00 in office"));
        floor.tickets(9, 16, QStringLiteral("0h opened N1; 18h moved N2; 19h resolved"));
        View view = january(1, 7);
        view.durations = DurationTime::Business;
        const Dashboard dashboard = floor.at(100, view);
        const InLanguage in(Language::English);
        const DurationChart chart = durationChart(dashboard, english());
        QCOMPARE(rowsText(chart.table), QStringLiteral("1 h 34 min|2 h 18 min|9"));
        QCOMPARE(chart.table.header.front(), QStringLiteral("From, open hours"));
        QCOMPARE(chart.bins.front().tip, QStringLiteral("1 h 34 min – 2 h 18 min in open hours\n9 tickets escalated"));
        QCOMPARE(chart.median->text + u'|' + chart.p90->text, QStringLiteral("median 2 h|90%: 2 h"));
        QCOMPARE(chart.ticks.back().text, QStringLiteral("1,440 h")); // never days
        QCOMPARE(chart.scaleText, QStringLiteral("open hours, logarithmic scale"));
        QVERIFY(chart.curve.empty() && chart.reference.empty() && !chart.note.isEmpty());
        QVERIFY(!dashboard.shapes.escalated.empty());
        const InLanguage french(Language::French);
        QCOMPARE(durationChart(dashboard, Format(localeOf(Language::French))).scaleText,
            QStringLiteral("heures ouvrées, échelle logarithmique"));
    }

    void theLastBarSaysThatItHoldsTheRest()
    {
        const InLanguage in(Language::French);
        Dashboard dashboard;
        dashboard.shapes.timeToEscalate.counts.back() = 2;
        const DurationChart chart = durationChart(dashboard, Format(localeOf(Language::French)));
        QCOMPARE(rowsText(chart.table), QStringLiteral("88 j|davantage|2"));
        QCOMPARE(chart.bins.front().tip, QStringLiteral("88 j – davantage\n2 tickets escaladés"));
    }

    void withoutEscalationsThereAreNoBars()
    {
        const DurationChart chart = durationChart({}, english());
        QVERIFY(chart.bins.empty() && !chart.median && !chart.p90 && chart.curve.empty());
    }

    void theCurveKeepsWhatChangesThePictureAndItsEnd()
    {
        Dashboard dashboard;
        for (quint32 second = 1; second <= 10000; ++second)
            dashboard.referenceCurve.push_back({second, second / 20000.0});
        const InLanguage in(Language::English);
        const DurationChart chart = durationChart(dashboard, english());
        QVERIFY(chart.reference.size() < 500);
        QCOMPARE(chart.reference.back().seconds, 10000.0);
        QCOMPARE(chart.reference.back().percent, 50.0);
        QCOMPARE(chart.referenceText, QStringLiteral("90 days before"));
    }

    void everyHourOfTheWeekHasItsCount()
    {
        const InLanguage in(Language::English);
        const WeekHoursChart chart = weekHoursChart(thursday(), english());
        QCOMPARE(chart.counts[3][12], 9); // Thursday
        QCOMPARE(chart.counts[3][10], 1);
        QCOMPARE(chart.tips[3][12], QStringLiteral("Thursday, 12:00 – 13:00\n9 escalations"));
        QCOMPARE(chart.tips[6][23], QStringLiteral("Sunday, 23:00 – 24:00\n0 escalations"));
        QCOMPARE(chart.weekdays[0] + chart.hours[0] + chart.hours[1] + chart.hours[18], QStringLiteral("Mon0:0018:00"));
        QCOMPARE(chart.zeroText + u'-' + chart.mostText, QStringLiteral("0-9"));
        QCOMPARE(chart.table.header.size(), 25);
        QCOMPARE(chart.table.rows[3].join(QString()), QStringLiteral("Thursday000000000010901000000000"));
    }

    void anEmptyWeekHasNoScale()
    {
        const WeekHoursChart chart = weekHoursChart({}, english());
        QCOMPARE(chart.zeroText + chart.mostText, QString());
    }

    void theFlowGoesFromLevelToLevel()
    {
        const InLanguage in(Language::English);
        const FlowChart chart = flowChart(thursday(), english());
        QStringList tiers;
        for (const FlowChart::Tier &tier : chart.tiers)
            tiers.append(QString(tier.tip).replace(u'\n', u' '));
        QCOMPARE(tiers.join(QStringLiteral("; ")),
            QStringLiteral("Level 1 held 14 tickets; Level 2 held 10 tickets; Level 3 held 1 ticket"));
        QCOMPARE(rowsText(chart.table), QStringLiteral("Level 1|Level 2|10; Level 2|Level 3|1"));
        QCOMPARE(chart.links[1].from * 10 + chart.links[1].to, 12);
        QCOMPARE(chart.links[1].tip, QStringLiteral("Level 2 to Level 3\n1 escalation"));
    }

    void levelsThatHeldNothingAreLeftOut()
    {
        OverviewCase floor;
        floor.tickets(1, 10, QStringLiteral("0h opened N1; 1h moved Lead; 2h resolved"));
        const InLanguage in(Language::French);
        const FlowChart chart = flowChart(floor.at(100, january(1, 7)), Format(localeOf(Language::French)));
        QCOMPARE(chart.tiers.size(), 2U);
        QCOMPARE(rowsText(chart.table), QStringLiteral("Niveau 1|Niveau 4|1"));
        QCOMPARE(chart.links[0].tip, QStringLiteral("Niveau 1 vers Niveau 4\n1 escalade"));
        QVERIFY(flowChart({}, Format(localeOf(Language::French))).tiers.empty());
    }
};

PALIER_TEST(TestShapeCharts, QCoreApplication)
#include "tst_shapecharts.moc"
