// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/bouncebackrate.h"
#include "metrics/successrate.h"
#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestEscalationShare : public QObject
{
    Q_OBJECT

    static void fill(auto &state, const MetricContext &context)
    {
        const auto add = [&](quint64 ticket, quint32 end, Outcome outcome) {
            const EscalationFact fact{.at = h(1), .endAfter = end, .outcome = outcome};
            state.addEscalation({fact, ticket}, context);
        };
        add(1, h(2), Outcome::Bounced);
        add(1, h(30), Outcome::Resolved);
        add(2, h(4), Outcome::Resolved);
        add(3, NotYet, Outcome::Open);
    }

private Q_SLOTS:
    void countsItsOutcome()
    {
        const auto context = contextAt(101);
        SuccessRateState success;
        BounceBackRateState bounces;
        fill(success, context);
        fill(bounces, context);
        const SuccessRate rate = success.value(context);
        QCOMPARE(*rate.toDate.value(), 0.5);
        QCOMPARE(rate.tickets, 2);
        QCOMPARE(*rate.atHorizon[0].value, 0.25);
        QCOMPARE(*rate.atHorizon[1].value, 0.5);
        QCOMPARE(*bounces.value(context).toDate.value(), 0.25);
        QCOMPARE(bounces.value(context).tickets, 1);
        QCOMPARE(*bounces.value(context).atHorizon[4].value, 0.25);
    }

    void ofNothingIsUndefined()
    {
        const SuccessRate rate = SuccessRateState().value({});
        QVERIFY(!rate.toDate.value() && !rate.toDate.interval && !rate.atHorizon[0].value);
    }

    void merges()
    {
        const auto context = contextAt(101);
        SuccessRateState one;
        SuccessRateState other;
        fill(one, context);
        const EscalationFact fact{.at = h(1), .endAfter = h(2), .outcome = Outcome::Resolved};
        other.addEscalation({fact, 9}, context);
        one.merge(other);
        QCOMPARE(one.value(context).toDate.count, 3);
        QCOMPARE(one.value(context).toDate.of, 5);
        QCOMPARE(one.value(context).tickets, 3);
    }
};

PALIER_TEST(TestEscalationShare, QCoreApplication)
#include "tst_escalationshare.moc"
