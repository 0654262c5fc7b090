// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/compute.h"
#include "metrics/errors.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

QString percent(std::optional<double> share)
{
    return share ? QString::number(100 * *share, 'f', 2) : QStringLiteral("-");
}

/** "value: tickets/escalated escalations/resolved/bounced". */
QString describe(const QString &value, const Kpis &kpis)
{
    const auto &rate = kpis.get<EscalationRate>().toDate;
    const auto &outcomes = kpis.get<Outcomes>();
    return QStringLiteral("%1: %2/%3 %4/%5/%6")
        .arg(value)
        .arg(rate.of)
        .arg(rate.count)
        .arg(outcomes.all())
        .arg(outcomes.of(Outcome::Resolved))
        .arg(outcomes.of(Outcome::Bounced));
}

QString describe(const Snapshot &snapshot, int grouping = -1)
{
    if (grouping < 0)
        return describe(QStringLiteral("all"), snapshot.all);
    QStringList lines;
    for (const Group &group : snapshot.groupings.at(static_cast<std::size_t>(grouping)).groups)
        lines.append(describe(group.value, group.kpis));
    return lines.join(QLatin1String("; "));
}

/** Four tickets that two teams send to two others: who gets which figure is told apart by this. */
Floor attributionFloor()
{
    Floor floor;
    floor.ticket("1",
        "0h opened N1 by customer; 1h assigned ann by lea; 2h moved N2 by ann; 3h moved N3 by bob; 9h resolved by eve",
        "topic=vpn channel=mail");
    floor.ticket("2", "10h opened N1b by customer; 11h assigned cid by lea; 12h moved N2b by cid; 13h moved N1b by dan",
        "topic=vpn channel=chat");
    floor.ticket("3", "20h opened N1 by customer; 21h assigned ann by lea; 22h resolved by cid", "topic=mail channel=chat");
    floor.ticket(
        "4", "30h opened N1b by customer; 31h moved N1 by cid; 32h moved Lead by rule because sla; 33h resolved", "channel=chat");
    floor.ticket("5", "40h opened Billing by customer; 41h resolved", "topic=vpn");
    return floor;
}

} // namespace

class TestCompute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVector();
    void groups_data();
    void groups();
    void filters_data();
    void filters();
    void timeIsCutInTheZone();
    void periodSelectsTicketsAndEscalationsByTheirOwnDates();
    void aFilterOnEscalationsKeepsTheDenominator();
    void refusesWhatDoesNotExist();
    void emptyDataIsUndefinedNotZero();
    void manyChunksEqualOne();
};

/** docs/definitions.md, "Vector". */
void TestCompute::theVector()
{
    Floor floor = vectorFloor();
    const auto snapshot = *compute(*floor.facts(at(240)), {.now = at(240)});
    const auto &rate = snapshot.all.get<EscalationRate>();
    QCOMPARE(rate.toDate.count, 5);
    QCOMPARE(rate.toDate.of, 10);
    QCOMPARE(percent(rate.atHorizon[0].value), QStringLiteral("40.00"));
    QCOMPARE(percent(rate.atHorizon[1].value), QStringLiteral("58.75")); // 47/80
    const auto &time = snapshot.all.get<TimeToEscalate>().toDate;
    QCOMPARE(time.median, 10 * Hour);
    QCOMPARE(*time.mean, 17.2 * 3600);
    const auto &success = snapshot.all.get<SuccessRate>();
    const auto &bounce = snapshot.all.get<BounceBackRate>();
    QCOMPARE(success.toDate.count, 2);
    QCOMPARE(bounce.toDate.count, 3);
    QCOMPARE(success.toDate.of, 6);
    QCOMPARE(snapshot.all.get<Outcomes>().of(Outcome::Open), 1);
    QCOMPARE(percent(success.atHorizon[0].value), QStringLiteral("16.67"));
    QCOMPARE(percent(bounce.atHorizon[0].value), QStringLiteral("50.00"));
    QCOMPARE(percent(success.atHorizon[1].value), QStringLiteral("50.00"));
    QCOMPARE(percent(bounce.atHorizon[1].value), QStringLiteral("50.00"));
    for (std::size_t i = 0; i < 2; ++i)
        QVERIFY(!rate.atHorizon[i].estimable);
}

void TestCompute::groups_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("groups");
    // Tickets belong to their first unit, escalations to the sending one.
    QTest::newRow("unit") << "unit" << "N1: 2/1 2/2/0; N1b: 2/2 1/0/1; N2: 0/0 1/1/0";
    QTest::newRow("receiving unit") << "receiving-unit" << "Lead: 0/0 1/1/0; N2: 0/0 1/1/0; N2b: 0/0 1/0/1; N3: 0/0 1/1/0";
    // 1: ann owned it when it was escalated. 2: cid. 3: cid resolved it in its first unit. 4: nobody owned it; cid acted first.
    QTest::newRow("agent") << "agent" << "cid: 3/2 1/0/1; ann: 1/1 1/1/0; : 0/0 1/1/0; bob: 0/0 1/1/0";
    QTest::newRow("topic") << "topic" << "vpn: 2/2 3/2/1; : 1/1 1/1/0; mail: 1/0 0/0/0";
    QTest::newRow("channel") << "channel" << "chat: 3/2 2/1/1; mail: 1/1 2/2/0";
    QTest::newRow("kind") << "kind" << "functional: 0/0 3/2/1; hierarchical: 0/0 1/1/0";
    QTest::newRow("origin") << "origin" << "agent: 0/0 3/2/1; rule: 0/0 1/1/0";
    QTest::newRow("reason") << "reason" << ": 0/0 3/2/1; sla: 0/0 1/1/0";
    QTest::newRow("day") << "day" << "2026-01-01: 3/2 3/2/1; 2026-01-02: 1/1 1/1/0";
}

void TestCompute::groups()
{
    QFETCH(QString, by);
    Floor floor = attributionFloor();
    const auto snapshot = *compute(*floor.facts(at(100)), {.now = at(100), .groupings = {by}});
    QTEST(describe(snapshot, 0), "groups");
    QCOMPARE(describe(snapshot), QStringLiteral("all: 4/3 4/3/1"));
    QCOMPARE(snapshot.outside, 1);
}

void TestCompute::filters_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<QString>("all");
    QTest::addColumn<qint64>("outside");
    QTest::newRow("a topic") << QStringList{QStringLiteral("topic=vpn")} << "all: 2/2 3/2/1" << qint64{1};
    QTest::newRow("values of one dimension are alternatives")
        << QStringList{QStringLiteral("topic=vpn"), QStringLiteral("topic=mail")} << "all: 3/2 3/2/1" << qint64{1};
    QTest::newRow("dimensions must all hold")
        << QStringList{QStringLiteral("topic=vpn"), QStringLiteral("channel=chat")} << "all: 1/1 1/0/1" << qint64{0};
    QTest::newRow("no value") << QStringList{QStringLiteral("topic=")} << "all: 1/1 1/1/0" << qint64{0};
    QTest::newRow("unit: by attribution") << QStringList{QStringLiteral("unit=N1")} << "all: 2/1 2/2/0" << qint64{0};
    QTest::newRow("agent: by attribution") << QStringList{QStringLiteral("agent=cid")} << "all: 3/2 1/0/1" << qint64{0};
    QTest::newRow("what nothing has") << QStringList{QStringLiteral("topic=fax")} << "all: 0/0 0/0/0" << qint64{0};
}

void TestCompute::filters()
{
    QFETCH(QStringList, where);
    Floor floor = attributionFloor();
    Query query{.now = at(100)};
    for (const QString &filter : where)
        query.filters.push_back({filter.section(u'=', 0, 0), {filter.section(u'=', 1)}});
    const auto snapshot = *compute(*floor.facts(at(100)), query);
    QTEST(describe(snapshot), "all");
    QTEST(snapshot.outside, "outside");
    QCOMPARE(snapshot.unknownValues, where.contains(QStringLiteral("topic=fax")) ? where : QStringList());
}

void TestCompute::timeIsCutInTheZone()
{
    Floor floor;
    floor.ticket("1", "23.5h opened N1; 47.5h moved N2");
    const auto facts = floor.facts(at(100));
    const auto days = [&](const char *zone) {
        return describe(
            *compute(*facts, {.now = at(100), .zone = *Zone::parse(QLatin1String(zone)), .groupings = {QStringLiteral("day")}}),
            0);
    };
    QCOMPARE(days("UTC"), QStringLiteral("2026-01-01: 1/1 0/0/0; 2026-01-02: 0/0 1/0/0"));
    QCOMPARE(days("+01:00"), QStringLiteral("2026-01-02: 1/1 0/0/0; 2026-01-03: 0/0 1/0/0"));
}

void TestCompute::periodSelectsTicketsAndEscalationsByTheirOwnDates()
{
    Floor floor;
    floor.ticket("1", "0h opened N1; 30h moved N2");
    floor.ticket("2", "24h opened N1; 25h moved N2; 26h moved N1");
    floor.ticket("3", "48h opened N1");
    const Query query{.now = at(100), .period = {at(24), at(48)}};
    QCOMPARE(describe(*compute(*floor.facts(at(100)), query)), QStringLiteral("all: 1/1 2/0/1"));
}

void TestCompute::aFilterOnEscalationsKeepsTheDenominator()
{
    Floor floor;
    floor.ticket("1", "0h opened N1; 2h moved N2; 5h moved Lead; 9h resolved");
    floor.ticket("2", "0h opened N1; 3h moved N2");
    floor.ticket("3", "0h opened N1; 4h resolved");
    const auto snapshot = *compute(
        *floor.facts(at(100)), {.now = at(100), .filters = {{QStringLiteral("kind"), {QStringLiteral("hierarchical")}}}});
    QCOMPARE(describe(snapshot), QStringLiteral("all: 3/1 1/1/0"));
    QCOMPARE(snapshot.all.get<TimeToEscalate>().toDate.median, 5 * Hour); // the first such escalation
    QCOMPARE(snapshot.all.get<EscalationRate>().fromTier1, 0);
}

void TestCompute::refusesWhatDoesNotExist()
{
    Floor floor = attributionFloor();
    const auto facts = floor.facts(at(100));
    const auto grouped = compute(*facts, {.now = at(100), .groupings = {QStringLiteral("colour")}});
    QVERIFY(!grouped);
    QCOMPARE(grouped.error().code, errors::UnknownDimension);
    QVERIFY(grouped.error().parameters.value(1).contains(QLatin1String("topic")));
    const auto filtered = compute(*facts, {.now = at(100), .filters = {{QStringLiteral("day"), {QStringLiteral("2026-01-01")}}}});
    QCOMPARE(filtered.error().code, errors::FilterOnTime);
}

void TestCompute::emptyDataIsUndefinedNotZero()
{
    Floor floor;
    const Query query{.now = at(100), .groupings = {QStringLiteral("unit"), QStringLiteral("day"), QStringLiteral("kind")}};
    const auto snapshot = *compute(*floor.facts(at(100)), query);
    QVERIFY(!snapshot.all.get<EscalationRate>().toDate.value());
    QVERIFY(!snapshot.all.get<SuccessRate>().toDate.value());
    QVERIFY(!snapshot.all.get<TimeToEscalate>().toDate.median);
    for (const Grouping &grouping : snapshot.groupings)
        QVERIFY(grouping.groups.empty());
}

void TestCompute::manyChunksEqualOne()
{
    constexpr int Copies = 6000; // of four tickets: three chunks
    Floor large;
    for (int copy = 0; copy < Copies; ++copy) {
        for (const auto &[id, story] :
            {std::pair{"A", "0h opened N1; 5h resolved"}, std::pair{"C", "12h opened N1; 14h moved N2; 20h moved N1"},
                std::pair{"E", "30h opened N1; 90h moved N2; 95h moved N1; 100h moved N2; 130h resolved"},
                std::pair{"F", "200h opened N1"}})
            large.ticket(id, story);
    }
    Floor one;
    one.ticket("A", "0h opened N1; 5h resolved").ticket("C", "12h opened N1; 14h moved N2; 20h moved N1");
    one.ticket("E", "30h opened N1; 90h moved N2; 95h moved N1; 100h moved N2; 130h resolved").ticket("F", "200h opened N1");
    const Query query{.now = at(240), .groupings = {QStringLiteral("unit")}};
    const auto many = *compute(*large.facts(at(240)), query);
    const auto few = *compute(*one.facts(at(240)), query);
    const auto &manyRate = many.all.get<EscalationRate>();
    const auto &fewRate = few.all.get<EscalationRate>();
    QCOMPARE(manyRate.toDate.of, Copies * fewRate.toDate.of);
    for (std::size_t i = 0; i < HorizonCount; ++i) {
        QVERIFY(std::abs(*manyRate.atHorizon[i].value - *fewRate.atHorizon[i].value) < 1e-12);
        QCOMPARE(manyRate.atHorizon[i].median, fewRate.atHorizon[i].median);
    }
    QCOMPARE(many.all.get<BounceBackRate>().tickets, Copies * few.all.get<BounceBackRate>().tickets);
    QCOMPARE(many.groupings[0].groups.size(), 1U);
}

PALIER_TEST(TestCompute, QCoreApplication)
#include "tst_compute.moc"
