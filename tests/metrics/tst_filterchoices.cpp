// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/filterchoices.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestFilterChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheValuesOfEveryDimension()
    {
        Floor floor;
        floor.ticket("1", "1h opened N1; 2h moved N2 by ann because sla", "topic=vpn product=Box");
        floor.ticket("2", "1h opened N1; 2h assigned bob by ann", "topic=Mail product=box");
        QStringList lines;
        for (const FilterChoices &choice : filterChoices(*floor.facts(at(10)))) {
            if (choice.dimension != QLatin1String("unit") && choice.dimension != QLatin1String("receiving-unit"))
                lines.append(choice.dimension + QLatin1String(": ") + choice.values.join(QLatin1Char(',')));
        }
        QCOMPARE(lines.filter(QStringLiteral("agent")).value(0), QStringLiteral("agent: ,ann,bob"));
        QCOMPARE(lines.filter(QStringLiteral("topic")).value(0), QStringLiteral("topic: ,Mail,vpn"));
        QCOMPARE(lines.filter(QStringLiteral("product")).value(0).toLower(), QStringLiteral("product: ,box,box"));
        QCOMPARE(lines.filter(QStringLiteral("reason")).value(0), QStringLiteral("reason: ,sla"));
        QVERIFY(lines.filter(QStringLiteral("channel")).isEmpty()); // has only one: none
    }

    void nothingOffersNothingToChoose()
    {
        Floor floor;
        const auto choices = filterChoices(*floor.facts(at(10)));
        QVERIFY(std::ranges::none_of(
            choices, [](const FilterChoices &choice) { return choice.dimension == QLatin1String("topic"); }));
    }
};

PALIER_TEST(TestFilterChoices, QCoreApplication)
#include "tst_filterchoices.moc"
