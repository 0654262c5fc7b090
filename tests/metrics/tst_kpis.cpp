// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/kpis.h"

#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestKpis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricSeesWhatConcernsIt()
    {
        const auto context = contextAt(1000);
        KpiState state;
        KpiState other;
        state.addTicket({.created = h(1),
                            .escalatedAfter = h(2),
                            .doneAfter = h(5),
                            .repliedAfter = h(1),
                            .flags = TicketFact::Counted | TicketFact::Resolved,
                            .tiersTouched = 0b110,
                            .hops = 1,
                            .bornTier = 1},
            context);
        const EscalationFact fact{.at = h(3), .endAfter = h(3), .outcome = Outcome::Resolved, .fromTier = 1, .toTier = 2};
        state.addEscalation({fact, 0}, context);
        other.addTicket({.created = h(9), .flags = TicketFact::Counted, .bornTier = 1}, context);
        state.merge(other);
        const Kpis kpis = state.value(context);
        QCOMPARE(*kpis.get<EscalationRate>().toDate.value(), 0.5);
        QCOMPARE(kpis.get<TimeToEscalate>().toDate.median, 2 * Hour);
        QCOMPARE(kpis.get<Outcomes>().of(Outcome::Resolved), 1);
        QCOMPARE(*kpis.get<SuccessRate>().toDate.value(), 1.0);
        QCOMPARE(*kpis.get<BounceBackRate>().toDate.value(), 0.0);
        QCOMPARE(kpis.get<Workload>().openTickets, 1);
        QCOMPARE(kpis.get<FirstResponse>().time.median, Hour);
        QCOMPARE(kpis.get<ResolutionTime>().time.median, 5 * Hour);
        QCOMPARE(kpis.get<Acknowledgement>().of, 1);
        QCOMPARE(*kpis.get<FirstContact>().firstContact.value(), 0.0);
        QVERIFY(!kpis.get<HandlingCost>().perTicket);
    }
};

PALIER_TEST(TestKpis, QCoreApplication)
#include "tst_kpis.moc"
