// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/chunkbuilder.h"
#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestChunkBuilder : public QObject
{
    Q_OBJECT

    static QString describe(const FactChunk &chunk, std::size_t row)
    {
        const TicketFact fact = chunk.ticket(row);
        const auto hours = [](quint32 seconds) {
            return seconds == NotYet ? QStringLiteral("-") : QString::number(seconds / 3600);
        };
        QStringList flags;
        for (const auto &[flag, name] : {std::pair{TicketFact::Counted, "counted"}, std::pair{TicketFact::OnlyOutside, "outside"},
                 std::pair{TicketFact::Resolved, "resolved"}, std::pair{TicketFact::Closed, "closed"},
                 std::pair{TicketFact::FromTier1, "from1"}, std::pair{TicketFact::FirstContact, "contact"},
                 std::pair{TicketFact::FirstLevel, "level"}, std::pair{TicketFact::MayYetFail, "may-fail"},
                 std::pair{TicketFact::PingPong, "pingpong"}, std::pair{TicketFact::OnDesk, "desk"}}) {
            if (fact.is(flag))
                flags.append(QLatin1String(name));
        }
        return QStringLiteral("escalated %1 done %2 replied %3 hops %4 reopens %5 born %6 tiers %7: %8")
            .arg(hours(fact.escalatedAfter), hours(fact.doneAfter), hours(fact.repliedAfter))
            .arg(fact.hops)
            .arg(fact.reopens)
            .arg(fact.bornTier)
            .arg(fact.tiersTouched, 0, 2)
            .arg(flags.join(u' '));
    }

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("columns");
        QTest::newRow("open") << "1h opened N1" << "escalated - done - replied - hops 0 reopens 0 born 1 tiers 10: counted";
        QTest::newRow("first contact")
            << "1h opened N1; 2h reply by ann; 4h resolved"
            << "escalated - done 3 replied 1 hops 0 reopens 0 born 1 tiers 10: counted resolved contact level may-fail";
        QTest::newRow("escalated") << "0h opened N1; 3h moved N3; 5h moved N2; 9h closed"
                                   << "escalated 3 done 9 replied - hops 2 reopens 0 born 1 tiers 1110: counted closed from1";
        QTest::newRow("on the desk") << "0h opened N2; 3h moved N3; 4h resolved; 5h reopened"
                                     << "escalated 3 done - replied - hops 1 reopens 1 born 2 tiers 1100: counted desk";
        QTest::newRow("held, then reopened late and resolved")
            << "0h opened N1; 1h resolved; 400h reopened; 401h resolved"
            << "escalated - done 401 replied - hops 0 reopens 1 born 1 tiers 10: counted resolved level";
        QTest::newRow("outside") << "0h opened Billing; 1h resolved"
                                 << "escalated - done 1 replied - hops 0 reopens 0 born 0 tiers 0: outside resolved";
        QTest::newRow("void") << "0h opened N1; 1h moved N2; 2h void"
                              << "escalated - done - replied - hops 0 reopens 0 born 0 tiers 0: ";
        QTest::newRow("not yet there") << "2000h opened N1" << "escalated - done - replied - hops 0 reopens 0 born 0 tiers 0: ";
    }

    void columns()
    {
        QFETCH(QString, story);
        Floor floor;
        floor.ticket("T", qPrintable(story));
        const auto table = floor.facts(at(1000));
        QTEST(describe(*table->chunks().at(0), 0), "columns");
    }

    void escalationsFollowTheirTickets()
    {
        Floor floor;
        floor.ticket("B", "1h opened N1b; 2h moved N2 by bob because sla; 3h note by eve; 5h moved N1b");
        floor.ticket("A", "0h opened N1; 1h moved N2; 2h moved N3");
        floor.ticket("V", "0h opened N1; 1h moved N2; 2h void");
        const auto table = floor.facts(at(1000));
        const FactChunk &chunk = *table->chunks().at(0);
        QCOMPARE(chunk.escalations.size(), 3U);
        QCOMPARE(chunk.escalations[0].row, quint16{0});
        QCOMPARE(chunk.escalations[1].row, quint16{0});
        QCOMPARE(chunk.escalations[1].endAfter, NotYet);
        const EscalationFact &bounced = chunk.escalations[2];
        QCOMPARE(chunk.histories->extId(bounced.row), QStringLiteral("B"));
        QCOMPARE(bounced.outcome, Outcome::Bounced);
        QCOMPARE(bounced.endAfter, quint32{3 * 3600});
        QCOMPARE(bounced.acknowledgedAfter, quint32{3600});
        const auto unit = [&](quint32 code) { return table->settings().levels.units().text(code - 1); };
        QCOMPARE(unit(chunk.fromUnit[2]), QStringLiteral("N1b"));
        QCOMPARE(unit(chunk.toUnit[2]), QStringLiteral("N2"));
        QCOMPARE(table->directory().agents.text(chunk.sender[2] - 1), QStringLiteral("bob"));
        QCOMPARE(table->directory().reasons.text(chunk.reason[2] - 1), QStringLiteral("sla"));
        QCOMPARE(chunk.reason[0], 0U);
    }
};

PALIER_TEST(TestChunkBuilder, QCoreApplication)
#include "tst_chunkbuilder.moc"
