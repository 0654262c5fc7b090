// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/compute.h"
#include "metrics/dashboard.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** "value tickets/escalated", joined. */
QString describe(const Grouping &grouping)
{
    QStringList texts;
    for (const Group &group : grouping.groups) {
        const Share &rate = group.kpis.get<EscalationRate>().toDate;
        texts.append(QStringLiteral("%1 %2/%3").arg(group.value).arg(rate.of).arg(rate.count));
    }
    return texts.join(QLatin1String("; "));
}

QString describe(const Kpis &kpis)
{
    const Share &rate = kpis.get<EscalationRate>().toDate;
    return QStringLiteral("%1/%2").arg(rate.of).arg(rate.count);
}

/** Thursday 1 January and Friday: three tickets; Monday 5 January: two. */
Floor threeDays()
{
    Floor floor;
    floor.ticket("1", "1h opened N1; 2h moved N2", "topic=vpn");
    floor.ticket("2", "2h opened N1b; 3h resolved", "topic=mail");
    floor.ticket("3", "25h opened N1; 26h moved N2", "topic=mail");
    floor.ticket("4", "97h opened N1b; 98h moved N2", "topic=vpn");
    floor.ticket("5", "98h opened N1; 99h resolved", "topic=vpn");
    return floor;
}

Dashboard dashboardOf(Floor floor, const View &view, double now = 100)
{
    const auto facts = floor.facts(at(now));
    const auto dashboard = computeDashboard(*facts, resolved(view, at(now), at(0), {}));
    Q_ASSERT(dashboard);
    return *dashboard;
}

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePeriodAndItsCharts()
    {
        const Dashboard dashboard = dashboardOf(threeDays(), {});
        QCOMPARE(describe(dashboard.all), QStringLiteral("5/3"));
        QCOMPARE(describe(dashboard.overTime), QStringLiteral("2026-01-01 2/1; 2026-01-02 1/1; 2026-01-05 2/1"));
        QCOMPARE(describe(dashboard.byWeek), QStringLiteral("2026-W01 3/2; 2026-W02 2/1"));
        QCOMPARE(describe(dashboard.byUnit), QStringLiteral("N1 3/2; N1b 2/1"));
        QCOMPARE(describe(dashboard.byTopic), QStringLiteral("vpn 3/2; mail 2/1"));
        QCOMPARE(describe(*dashboard.before), QStringLiteral("0/0"));
    }

    void eachChartIgnoresItsOwnFilter()
    {
        const View view{
            .filters = {{QStringLiteral("unit"), {QStringLiteral("N1")}}, {QStringLiteral("topic"), {QStringLiteral("vpn")}}}};
        const Dashboard dashboard = dashboardOf(threeDays(), view);
        QCOMPARE(describe(dashboard.all), QStringLiteral("2/1"));
        QCOMPARE(describe(dashboard.byUnit), QStringLiteral("N1 2/1; N1b 1/1"));
        QCOMPARE(describe(dashboard.byTopic), QStringLiteral("vpn 2/1; mail 1/1"));
        QCOMPARE(describe(dashboard.overTime), QStringLiteral("2026-01-01 1/1; 2026-01-05 1/0"));
    }

    void chartsOfEscalationsIgnoreTheirOwnFilters_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("value");
        QTest::newRow("hour") << "hour-of-week" << "4T02";
        QTest::newRow("flow") << "level-change" << "2>3";
        QTest::newRow("duration") << "time-to-escalate" << "60-88";
    }

    void chartsOfEscalationsIgnoreTheirOwnFilters()
    {
        QFETCH(QString, dimension);
        QFETCH(QString, value);
        const Shapes whole = dashboardOf(threeDays(), {}).shapes;
        const Shapes shapes = dashboardOf(threeDays(), {.filters = {{dimension, {value}}}}).shapes;
        QCOMPARE(shapes.escalationsByHour == whole.escalationsByHour, dimension == QLatin1String("hour-of-week"));
        QCOMPARE(shapes.flow == whole.flow, dimension == QLatin1String("level-change"));
        QCOMPARE(shapes.timeToEscalate.counts == whole.timeToEscalate.counts, dimension == QLatin1String("time-to-escalate"));
    }

    void aBrushNarrowsAllButTheChartsOverTime()
    {
        const View view{.brush = PeriodChoice{PeriodChoice::Kind::Custom, QDate(2026, 1, 5), QDate(2026, 1, 5)}};
        const Dashboard dashboard = dashboardOf(threeDays(), view);
        QCOMPARE(describe(dashboard.all), QStringLiteral("2/1"));
        QCOMPARE(describe(dashboard.byUnit), QStringLiteral("N1 1/0; N1b 1/1"));
        QCOMPARE(describe(dashboard.overTime), QStringLiteral("2026-01-01 2/1; 2026-01-02 1/1; 2026-01-05 2/1"));
        QCOMPARE(describe(dashboard.byWeek), QStringLiteral("2026-W01 3/2; 2026-W02 2/1"));
    }

    void comparesWithAsMuchBefore()
    {
        // Monday until 04:00 with Sunday until 04:00; Friday with Thursday.
        View view{.period = {PeriodChoice::Kind::Custom, QDate(2026, 1, 2), QDate(2026, 1, 2)}};
        QCOMPARE(describe(*dashboardOf(threeDays(), view).before), QStringLiteral("2/1"));
        view.comparison = Comparison::None;
        QVERIFY(!dashboardOf(threeDays(), view).before);
    }

    void equalsTheFiguresOfAQuery()
    {
        Floor floor = threeDays();
        const auto facts = floor.facts(at(100));
        const View view{.filters = {{QStringLiteral("topic"), {QStringLiteral("vpn")}}}};
        const DashboardQuery query = resolved(view, at(100), at(0), {});
        const auto dashboard = *computeDashboard(*facts, query);
        const auto snapshot = *compute(*facts, {.now = query.now, .period = query.period, .filters = view.filters});
        QCOMPARE(describe(dashboard.all), describe(snapshot.all));
    }

    void refusesADimensionThatDoesNotExist()
    {
        Floor floor = threeDays();
        const auto facts = floor.facts(at(100));
        const View view{.filters = {{QStringLiteral("colour"), {QStringLiteral("red")}}}};
        QVERIFY(!computeDashboard(*facts, resolved(view, at(100), at(0), {})));
    }

    void anEmptyWorkspaceHasNoGroups()
    {
        const Dashboard dashboard = dashboardOf({}, {});
        QCOMPARE(describe(dashboard.all), QStringLiteral("0/0"));
        QVERIFY(dashboard.byUnit.groups.empty() && dashboard.overTime.groups.empty());
    }
};

PALIER_TEST(TestDashboard, QCoreApplication)
#include "tst_dashboard.moc"
