// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/handlingcost.h"
#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestHandlingCost : public QObject
{
    Q_OBJECT

    static MetricContext priced()
    {
        MetricContext context = contextAt(100);
        context.costs[1] = 10;
        context.costs[2] = 25;
        return context;
    }
    static HandlingCost costOf(const MetricContext &context, quint16 tiers, quint8 from, quint8 to)
    {
        HandlingCostState state;
        HandlingCostState other;
        state.addTicket({.tiersTouched = 0b10}, context);
        other.addTicket({.tiersTouched = tiers}, context);
        const EscalationFact fact{.fromTier = from, .toTier = to};
        other.addEscalation({fact, 1}, context);
        state.merge(other);
        return state.value(context);
    }

private Q_SLOTS:
    void addsTheTiersThatTouchedATicket()
    {
        const HandlingCost cost = costOf(priced(), 0b110, 1, 2);
        QCOMPARE(*cost.perTicket, (10.0 + 35.0) / 2);
        QCOMPARE(*cost.saving, 15.0);
    }

    void aTierWithoutACostMakesItUnknown()
    {
        const HandlingCost cost = costOf(priced(), 0b1110, 2, 3);
        QVERIFY(!cost.perTicket);
        QVERIFY(!cost.saving);
        QVERIFY(!HandlingCostState().value(priced()).perTicket);
    }
};

PALIER_TEST(TestHandlingCost, QCoreApplication)
#include "tst_handlingcost.moc"
