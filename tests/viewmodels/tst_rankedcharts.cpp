// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/overview/rankedcharts.h"

#include "support/testprogram.h"

#include "viewmodels/overviewcase.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

constexpr double Later = 1000;
constexpr QLatin1String Kept{"0h opened %1; 4h resolved"};
constexpr QLatin1String Solved{"0h opened %1; 2h moved N2; 5h resolved"};

/** "label value note tone [low-high]", with "?" where too few, "*" where selected, "^" where rising; joined. */
QString describe(const RankedChart &chart)
{
    static const QStringList Tones{QString(), QStringLiteral(" below"), QStringLiteral(" within"), QStringLiteral(" above")};
    QStringList texts;
    for (const RankedChart::Row &row : chart.rows)
        texts.append(QStringLiteral("%1 %2 %3").arg(row.label, row.valueText, row.noteText).trimmed() +
                     Tones.at(static_cast<int>(row.tone)) + QLatin1String(row.uncertain ? " ?" : "") +
                     QLatin1String(row.selected ? " *" : "") + QLatin1String(row.rising ? " ^" : "") +
                     QLatin1String(row.isRest ? " rest" : ""));
    return texts.join(QStringLiteral("; "));
}

OverviewCase unit(OverviewCase floor, const char *name, int kept, int solved)
{
    const QString unit = QLatin1String(name);
    floor.tickets(kept, 10, Kept.arg(unit)).tickets(solved, 10, Solved.arg(unit));
    return floor;
}

/** N1b is small and bad, N1 is big and fine. */
OverviewCase twoUnits()
{
    return unit(unit({}, "N1", 85, 15), "N1b", 5, 5);
}

Trend trend(const char *topic, qint64 recent, qint64 before, double ratio, bool rising)
{
    return {QLatin1String(topic), recent, before, ratio, rising};
}

} // namespace

class TestRankedCharts : public QObject
{
    Q_OBJECT

    static RankedChart units(const Dashboard &dashboard, const WorkspaceSettings &settings = {})
    {
        const InLanguage in(Language::English);
        return unitChart(dashboard, settings, Format(localeOf(Language::English)));
    }

    static RankedChart topics(const Dashboard &dashboard, Language language = Language::English)
    {
        const InLanguage in(language);
        return topicChart(dashboard, Format(localeOf(language)));
    }

private Q_SLOTS:
    void smallUnitsStandBehindAndAreNotJudged()
    {
        const Dashboard dashboard = twoUnits().at(Later, january(1, 7));
        const RankedChart chart = units(dashboard);
        QCOMPARE(describe(chart), QStringLiteral("N1 15.0% n=100 within; N1b 50.0% n=10 ?"));
        QCOMPARE(chart.dimension, QStringLiteral("unit"));
        QCOMPARE(chart.rows[0].tip, QStringLiteral("N1\nescalation rate to date 15.0%\n15 of 100 tickets\n"
                                                   "95% interval 9.3–23.3%\nafter 7 days: within 10–20%"));
        QCOMPARE(chart.rows[1].tip, QStringLiteral("N1b\nescalation rate to date 50.0%\n5 of 10 tickets\n"
                                                   "95% interval 23.7–76.3%\ntoo few tickets to judge"));
        QCOMPARE(qRound(chart.rows[1].interval->low), 24);
        QCOMPARE(chart.meanText, QStringLiteral("all 18.2%"));
        QCOMPARE(chart.table.rows[1], QStringList({QStringLiteral("N1b"), QStringLiteral("50.0%"), QStringLiteral("23.7–76.3%"),
                                          QStringLiteral("5"), QStringLiteral("10")}));
    }

    void theHigherRateStandsFirst()
    {
        const Dashboard dashboard = unit(unit({}, "N1", 85, 15), "N1b", 60, 40).at(Later, january(1, 7));
        QCOMPARE(describe(units(dashboard)), QStringLiteral("N1b 40.0% n=100 above; N1 15.0% n=100 within"));
    }

    void aUnitCanHaveItsOwnRange()
    {
        const Dashboard dashboard = twoUnits().at(Later, january(1, 7));
        const WorkspaceSettings settings({{QStringLiteral("band.rate@N1"), QStringLiteral("20..40")}});
        QCOMPARE(describe(units(dashboard, settings)), QStringLiteral("N1 15.0% n=100 below; N1b 50.0% n=10 ?"));
    }

    void theYoungAreNotJudged()
    {
        OverviewCase floor = unit({}, "N1", 0, 5);
        floor.tickets(95, 10, QStringLiteral("0h opened N1"));
        const RankedChart chart = units(floor.at(20, january(1, 7)));
        QCOMPARE(describe(chart), QStringLiteral("N1 5.0% n=100"));
        QVERIFY(chart.rows[0].tip.endsWith(QStringLiteral("\nafter 7 days: not yet estimable")));
    }

    void theSelectedUnitIsMarkedAmongAll()
    {
        View view = january(1, 7);
        view.filters = {{QStringLiteral("unit"), {QStringLiteral("N1b")}}};
        QCOMPARE(describe(units(twoUnits().at(Later, view))), QStringLiteral("N1 15.0% n=100 within; N1b 50.0% n=10 ? *"));
    }

    void withoutTicketsThereIsNoMean()
    {
        const RankedChart chart = units(OverviewCase().at(Later, january(1, 7)));
        QVERIFY(chart.rows.empty() && !chart.mean && chart.meanText.isEmpty());
    }

    void topicsBeyondTheSeventhAreOneRow()
    {
        OverviewCase floor;
        for (int topic = 1; topic <= 9; ++topic)
            floor.tickets(
                20 - topic, 10, Solved.arg(QStringLiteral("N1")), QByteArray("topic=t" + QByteArray::number(topic)).constData());
        floor.tickets(50, 10, Kept.arg(QStringLiteral("N1")), "topic=quiet");
        const Dashboard dashboard = floor.at(Later, january(1, 7));
        const RankedChart chart = topics(dashboard);
        QCOMPARE(describe(chart), QStringLiteral("t1 19; t2 18; t3 17; t4 16; t5 15; t6 14; t7 13; Others (2) 23 rest"));
        QCOMPARE(chart.rows.back().tip, QStringLiteral("2 more topics"));
        QCOMPARE(chart.table.rows.size(), 9U); // the table has them all
        QVERIFY(describe(topics(dashboard, Language::French)).endsWith(QStringLiteral("Autres (2) 23 rest")));
    }

    void topicsThatRiseOrAreSelectedAreShownWhereverTheyStand()
    {
        OverviewCase floor;
        for (int topic = 1; topic <= 10; ++topic)
            floor.tickets(
                20 - topic, 10, Solved.arg(QStringLiteral("N1")), QByteArray("topic=t" + QByteArray::number(topic)).constData());
        View view = january(1, 7);
        view.filters = {{QStringLiteral("topic"), {QStringLiteral("t10")}}};
        Dashboard dashboard = floor.at(Later, view);
        dashboard.topicTrends = {trend("t1", 19, 30, 2.53, false), trend("t8", 12, 0, 0, true), trend("t9", 21, 40, 2.1, true)};
        const RankedChart chart = topics(dashboard);
        QCOMPARE(describe(chart),
            QStringLiteral("t1 19; t2 18; t3 17; t4 16; t5 15; t6 14; t7 13; t8 12 ▲ new ^; t9 11 ▲ ×2.1 ^; t10 10 *"));
        QCOMPARE(chart.rows[8].tip, QStringLiteral("t9\n11 escalations\nlast 14 days: 21; the 8 weeks before: 40\n"
                                                   "rising: this is more than chance explains"));
        QCOMPARE(topics(dashboard, Language::French).rows[7].noteText, QStringLiteral("▲ nouveau"));
    }

    void nothingRisesWhereThePastIsUnknown()
    {
        OverviewCase floor;
        floor.tickets(30, 10, Solved.arg(QStringLiteral("N1")), "topic=vpn");
        const Dashboard dashboard = floor.at(100, january(1, 7));
        QCOMPARE(dashboard.topicTrends.front().recent, 30); // after 0; but there was no ticket at all before
        QCOMPARE(describe(topics(dashboard)), QStringLiteral("vpn 30"));
    }

    void ticketsWithoutATopicAreNamed()
    {
        OverviewCase floor;
        floor.tickets(1, 10, Solved.arg(QStringLiteral("N1"))).tickets(2, 10, Solved.arg(QStringLiteral("N1")), "topic=vpn");
        QCOMPARE(describe(topics(floor.at(Later, january(1, 7)))), QStringLiteral("vpn 2; (none) 1"));
    }
};

PALIER_TEST(TestRankedCharts, QCoreApplication)
#include "tst_rankedcharts.moc"
