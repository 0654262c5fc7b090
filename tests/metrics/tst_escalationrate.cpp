// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/escalationrate.h"
#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

/** K1 of tickets that are given as columns; whole floors are in tst_compute. */
class TestEscalationRate : public QObject
{
    Q_OBJECT

    static EscalationRateState stateOf(const std::vector<TicketFact> &tickets, const MetricContext &context)
    {
        EscalationRateState state;
        for (const TicketFact &ticket : tickets)
            state.addTicket(ticket, context);
        return state;
    }

private Q_SLOTS:
    void ofNothingIsUndefined()
    {
        const auto rate = EscalationRateState().value({});
        QVERIFY(!rate.toDate.value());
        QVERIFY(!rate.toDate.interval);
        QVERIFY(!rate.atHorizon[0].value);
    }

    void countsAndEstimates()
    {
        const auto context = contextAt(100);
        const std::vector<TicketFact> tickets{
            {.created = h(10), .escalatedAfter = h(5), .doneAfter = h(9), .flags = TicketFact::FromTier1},
            {.created = h(10), .escalatedAfter = h(30)},                // from tier 2
            {.created = h(10), .doneAfter = h(20)}, {.created = h(90)}, // open, followed for 10 h
        };
        const auto rate = stateOf(tickets, context).value(context);
        QCOMPARE(rate.toDate.count, 2);
        QCOMPARE(rate.toDate.of, 4);
        QCOMPARE(*rate.toDate.value(), 0.5);
        QCOMPARE(rate.fromTier1, 1);
        QCOMPARE(rate.undecided, 1);
        QCOMPARE(*rate.atHorizon[0].value, 0.25);            // at 1 day: one of four, the open one left after
        QCOMPARE(*rate.atHorizon[1].value, 0.25 + 0.75 / 2); // at 3 days: 3/4 survive, two at risk, one goes
        QVERIFY(!rate.atHorizon[1].estimable);
        QCOMPARE(rate.atHorizon[0].median, 5 * Hour);
    }

    void merges()
    {
        const auto context = contextAt(100);
        auto state = stateOf({{.created = 0, .escalatedAfter = h(5)}}, context);
        state.merge(stateOf({{.created = 0, .doneAfter = h(1)}}, context));
        QCOMPARE(state.value(context).undecided, 0);
        QCOMPARE(*state.value(context).toDate.value(), 0.5);
    }

    void theUndecidedAreNeitherEscalatedNorDone()
    {
        const auto context = contextAt(100);
        auto state = stateOf({{.created = h(1)}, {.created = h(99)}}, context);
        state.merge(stateOf(
            {{.created = h(2)}, {.created = h(2), .escalatedAfter = h(5)}, {.created = h(2), .doneAfter = h(5)}}, context));
        const auto rate = state.value(context);
        QCOMPARE(rate.undecided, 3); // also those older than every horizon
        QCOMPARE(rate.toDate.of, 5);
    }
};

PALIER_TEST(TestEscalationRate, QCoreApplication)
#include "tst_escalationrate.moc"
