// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/reportjson.h"

#include "metrics/compute.h"
#include "support/jsoncompare.h"
#include "support/promisedfloor.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace palier;

class TestReportJson : public QObject
{
    Q_OBJECT

    static Snapshot ask(test::Floor floor, double hour, const QStringList &groupings = {})
    {
        Query query;
        query.now = test::at(hour);
        query.groupings = groupings;
        return *compute(*floor.facts(query.now), query);
    }

private Q_SLOTS:
    void theVector()
    {
        const QByteArray expected = R"({"now": 1768089600, "outside": 0, "all": {"tickets": 10, "escalated": 5, "episodes": 6,
            "escalationRatePct": 50, "escalationRateInterval": [23.6593, 76.3407], "escalatedFromTier1": 5,
            "timeToEscalate": {"medianS": 36000, "p90S": 216000, "meanS": 61920},
            "outcomes": {"resolved": 2, "bounced": 3, "answered": 0, "reopened": 0, "closed": 0, "open": 1}, "notYetHeld": 1,
            "successPct": 33.3333, "bounceBackPct": 50, "openTickets": 5, "reopens": 0, "ticketsWithBounce": 3, "bornTier": {"1": 10},
            "atHorizon": {"1d": {"escalationRatePct": 40, "estimable": false, "successPct": 16.6667, "bounceBackPct": 50, "episodesEstimable": false},
                          "3d": {"escalationRatePct": 58.75, "successPct": 50, "bounceBackPct": 50}},
            "companions": {"firstContactPct": null, "firstLevelPct": 30, "onDesk": 1, "pingPong": 1, "costPerTicket": null}}})";
        QCOMPARE(test::jsonDifference(expected, reportJson(ask(test::vectorFloor(), 240))), QString());
    }

    void undefinedIsNull()
    {
        const QByteArray expected = R"({"all": {"tickets": 0, "escalationRatePct": null, "escalationRateInterval": null,
            "timeToEscalate": {"medianS": null, "p90S": null, "meanS": null}, "successPct": null, "successInterval": null, "bornTier": {},
            "atHorizon": {"7d": {"escalationRatePct": null, "escalationRateInterval": null, "tteMedianS": null, "estimable": false}}}})";
        QCOMPARE(test::jsonDifference(expected, reportJson(ask(test::Floor(), 1))), QString());
    }

    void tellsOfPromisesWhereThereAreAny()
    {
        test::Floor floor;
        floor.ticket("A", "0h opened N1; 9h resolved").ticket("B", "0h opened N1; 1h resolved");
        const test::PromisedFloor promised(floor, test::promisesFromText(QStringLiteral("resolution 8:00")), test::at(20));
        const QByteArray expected = R"({"all": {"companions": {"breaches": {"breached": 1, "promised": 2, "breachedPct": 50,
            "breachedInterval": [9.4531, 90.5469], "firstResponse": {"breached": 0, "promised": 0, "breachedPct": null,
            "breachedInterval": null}, "resolution": {"breached": 1, "promised": 2, "breachedPct": 50}}}}})";
        QCOMPARE(test::jsonDifference(expected, reportJson(*compute(*promised.facts, promised.query(test::at(20))))), QString());
        QVERIFY(!reportJson(ask(floor, 20)).contains("breach"));
        Query open = promised.query(test::at(20));
        open.business =
            std::make_shared<const BusinessTime>(QStringLiteral("Office"), BusinessCalendar(), test::at(0), test::at(20));
        QVERIFY(reportJson(*compute(*promised.facts, open)).contains("\"businessCalendar\": \"Office\""));
    }

    void groupsStandInTheirOrder()
    {
        test::Floor floor;
        floor.ticket("A", "0h opened N1", "topic=b")
            .ticket("B", "0h opened N1", "topic=z")
            .ticket("C", "0h opened N1", "topic=z")
            .ticket("D", "0h opened N1");
        const QByteArray json = reportJson(ask(floor, 1, {QStringLiteral("topic"), QStringLiteral("week")}));
        QVERIFY(json.indexOf("\"z\": {") < json.indexOf("\"\": {") && json.indexOf("\"\": {") < json.indexOf("\"b\": {"));
        const QJsonObject report = QJsonDocument::fromJson(json).object();
        QCOMPARE(report.value(QLatin1String("week")).toObject().keys(), QStringList{QStringLiteral("2026-W01")});
    }

    void endsAreRoundedAsTheFormatSays()
    {
        const QJsonObject all =
            QJsonDocument::fromJson(reportJson(ask(test::vectorFloor(), 240))).object().value(QLatin1String("all")).toObject();
        const QJsonArray toDate = all.value(QLatin1String("escalationRateInterval")).toArray();
        QCOMPARE(toDate.at(0).toDouble(), 23.6593);
        const QJsonArray atOneDay = all.value(QLatin1String("atHorizon"))
                                        .toObject()
                                        .value(QLatin1String("1d"))
                                        .toObject()
                                        .value(QLatin1String("escalationRateInterval"))
                                        .toArray();
        QCOMPARE(atOneDay.at(0).toDouble(), std::round(atOneDay.at(0).toDouble() * 1000) / 1000);
    }
};

PALIER_TEST(TestReportJson, QCoreApplication)
#include "tst_reportjson.moc"
