// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/firstcontact.h"
#include "support/facts.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestFirstContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatHeldAndWhatMayYetFail()
    {
        const auto context = contextAt(1000);
        const auto both = static_cast<quint16>(
            TicketFact::FirstContact | TicketFact::FirstLevel | TicketFact::Resolved | TicketFact::TellsReplies);
        FirstContactState state;
        FirstContactState other;
        state.addTicket({.created = h(10), .doneAfter = h(5), .repliedAfter = h(1), .flags = both}, context);
        state.addTicket({.created = h(900),
                            .doneAfter = h(5),
                            .repliedAfter = h(1),
                            .flags = static_cast<quint16>(both | TicketFact::MayYetFail)},
            context);
        other.addTicket({.created = h(900),
                            .doneAfter = h(5),
                            .flags = TicketFact::FirstLevel | TicketFact::MayYetFail | TicketFact::TellsReplies},
            context);
        other.addTicket({.created = h(900), .flags = TicketFact::TellsReplies}, context);
        state.merge(other);
        const FirstContact value = state.value(context);
        QCOMPARE(value.firstContact.count, 2);
        QCOMPARE(*value.firstContact.value(), 0.5);
        QCOMPARE(value.firstContactNotYetHeld, 1);
        QCOMPARE(*value.firstLevel.value(), 0.75);
        QCOMPARE(value.firstLevelNotYetHeld, 2);
        QVERIFY(value.firstLevel.interval);
    }

    void whereASourceKeepsNoRepliesFirstContactIsUnknown()
    {
        FirstContactState state;
        state.addTicket({.doneAfter = h(1), .flags = TicketFact::FirstLevel}, contextAt(1000));
        QVERIFY(!state.value({}).firstContact.value());
        QVERIFY(state.value({}).firstLevel.value());
    }
};

PALIER_TEST(TestFirstContact, QCoreApplication)
#include "tst_firstcontact.moc"
