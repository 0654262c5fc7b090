// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/workload.h"
#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestWorkload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp()
    {
        WorkloadState state;
        WorkloadState other;
        state.addTicket({.flags = TicketFact::OnDesk | TicketFact::PingPong, .hops = 3, .reopens = 1, .bornTier = 1}, {});
        other.addTicket({.doneAfter = 5, .hops = 2, .bornTier = 3}, {});
        state.merge(other);
        const Workload workload = state.value({});
        QCOMPARE(workload.openTickets, 1);
        QCOMPARE(workload.onDesk, 1);
        QCOMPARE(workload.pingPong, 1);
        QCOMPARE(workload.hops, 5);
        QCOMPARE(workload.reopens, 1);
        QCOMPARE(workload.bornTier[1], 1);
        QCOMPARE(workload.bornTier[3], 1);
    }
};

PALIER_TEST(TestWorkload, QCoreApplication)
#include "tst_workload.moc"
