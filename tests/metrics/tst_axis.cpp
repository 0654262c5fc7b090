// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/axis.h"

#include "metrics/errors.h"
#include "support/calendartext.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestAxis : public QObject
{
    Q_OBJECT

    static QString join(const Axis &axis, const std::vector<quint32> &codes)
    {
        QStringList labels;
        for (const quint32 code : codes)
            labels.append(axis.label(code));
        return labels.join(u',');
    }

private Q_SLOTS:
    void givesEveryTicketAndEscalationItsValue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tickets");
        QTest::addColumn<QString>("escalations");
        QTest::newRow("unit") << "unit" << "N1,N1b" << "N1,N2,N1b";
        QTest::newRow("receiving unit") << "receiving-unit" << "," << "N2,Vendor,N2";
        QTest::newRow("agent") << "agent" << "ann," << "ann,,";
        QTest::newRow("topic") << "topic" << "vpn," << "vpn,vpn,";
        QTest::newRow("kind") << "kind" << "functional,functional" << "functional,external,functional";
        QTest::newRow("origin") << "origin" << "," << "agent,rule,";
        QTest::newRow("hour of the week") << "hour-of-week" << "," << "4T01,1T04,4T09";
        QTest::newRow("change of level") << "level-change" << "," << "1>2,2>5,1>2";
        QTest::newRow("time to escalate") << "time-to-escalate" << "," << "2652-3874,250168-365411,12074-17636";
        QTest::newRow("reason") << "reason" << "," << "sla,,";
        QTest::newRow("week") << "week" << "2026-W01,2026-W01" << "2026-W01,2026-W02,2026-W01";
    }

    void givesEveryTicketAndEscalationItsValue()
    {
        QFETCH(QString, name);
        Floor floor;
        floor.ticket("1", "0h opened N1; 1h moved N2 by ann because sla; 100h moved Vendor by rule", "topic=vpn");
        floor.ticket("2", "5h opened N1b; 9h moved N2");
        const auto facts = floor.facts(at(1000));
        const auto axis = Axis::resolve(name, *facts, {});
        QVERIFY(axis);
        QCOMPARE(axis->isTime(), name == QLatin1String("week"));
        std::vector<quint32> codes;
        axis->ticketCodes(*facts->chunks().at(0), codes);
        QFETCH(QString, tickets);
        if (axis->isEscalationsOnly())
            QCOMPARE(codes, std::vector<quint32>(2)); // tickets have none
        else
            QCOMPARE(join(*axis, codes), tickets);
        axis->escalationCodes(*facts->chunks().at(0), codes);
        QFETCH(QString, escalations);
        QCOMPARE(join(*axis, codes), escalations);
    }

    /** Friday 16:00 to Monday 10:00 is two open hours, whatever else passes between. */
    void timesToEscalateAreInOpenHoursWhereTheseAreAskedFor()
    {
        Floor floor;
        floor.ticket("1", "40h opened N1; 106h moved N2");
        const auto facts = floor.facts(at(1000));
        const CalendarRecord office = calendarFromText(QStringLiteral("UTC | mon-fri 09:00-17:00"));
        const auto business = std::make_shared<const BusinessTime>(
            office.name, BusinessCalendar(*Zone::parse(office.zone), office.hours, {}), at(0), at(1000));
        std::vector<quint32> codes;
        for (const auto &[open, bar] : {std::pair(business, "5659-8266"), std::pair(decltype(business)(), "171271-250168")}) {
            const auto axis = Axis::resolve(QStringLiteral("time-to-escalate"), *facts, {}, open);
            axis->escalationCodes(*facts->chunks().at(0), codes);
            QCOMPARE(join(*axis, codes), QLatin1String(bar));
        }
    }

    void namesWhatExistsWhenAskedForSomethingElse()
    {
        Floor floor;
        floor.ticket("1", "0h opened N1", "product=box");
        const auto facts = floor.facts(at(1));
        const auto axis = Axis::resolve(QStringLiteral("Product"), *facts, {});
        QCOMPARE(axis.error().code, errors::UnknownDimension);
        QVERIFY(axis.error().parameters.at(1).contains(QLatin1String("product")));
    }
};

PALIER_TEST(TestAxis, QCoreApplication)
#include "tst_axis.moc"
