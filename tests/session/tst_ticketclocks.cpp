// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ticketclocks.h"

#include "support/promises.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;
using test::at;
using test::policiesFromText;
using test::Storyteller;

class TestTicketClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatIsPromised()
    {
        Storyteller teller;
        const TicketHistory ticket = teller.tell(u"T"_qs, u"0h opened N1 by customer; 3h resolved by ann"_qs);
        const LevelMap levels = teller.levelMap();
        const std::vector<SlaPolicyRecord> policies = policiesFromText(u"resolution 2:00"_qs);
        const auto clocks = ticketClocks(policies, {}, {*teller.directory, levels}, {ticket.events, {}, at(10)});
        QCOMPARE(clocks.size(), 1U);
        QCOMPARE(clocks[0].kind, SlaClockKind::Resolution);
        QCOMPARE(clocks[0].phase, SlaPhase::Met);
        QCOMPARE(clocks[0].used, 3 * Hour);
        QVERIFY(clocks[0].breached == at(2));
        QVERIFY(clocks[0].policy == policies[0]);
    }

    void nothingIsPromisedToAnybody()
    {
        Storyteller teller;
        const TicketHistory ticket = teller.tell(u"T"_qs, u"0h opened N1"_qs);
        QVERIFY(ticketClocks({}, {}, {*teller.directory, teller.levelMap()}, {ticket.events, {}, at(10)}).empty());
    }
};

PALIER_TEST(TestTicketClocks, QCoreApplication)
#include "tst_ticketclocks.moc"
