// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/floor.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestFactTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsEveryChunkAsOfOneInstant()
    {
        Floor floor;
        const TicketHistory ticket =
            floor.teller.tell(QStringLiteral("T"), QStringLiteral("0h opened N1; 1h moved N2; 3h resolved"));
        for (std::size_t i = 0; i < 3 * HistoryChunk::MostTickets; ++i)
            floor.builder.add(ticket);
        const auto table = floor.facts(at(2));
        QCOMPARE(table->asOf(), at(2));
        QCOMPARE(table->chunks().size(), 3U);
        for (const auto &chunk : table->chunks()) {
            QCOMPARE(chunk->size(), HistoryChunk::MostTickets);
            QCOMPARE(chunk->escalations.size(), HistoryChunk::MostTickets);
            QCOMPARE(chunk->doneAfter.back(), NotYet); // the resolution is still to come
        }
        QVERIFY(table->bytes() > 0);
    }

    void guardsBelongToTheirSource()
    {
        Floor floor;
        floor.ticket("T", "0s opened N1 by customer; 60s moved N2 by ann");
        QCOMPARE(floor.facts(at(1), LiveGuards)->chunks()[0]->bornTier[0], quint8{2});
        floor.ticket("T", "0s opened N1 by customer; 60s moved N2 by ann");
        QCOMPARE(floor.facts(at(1))->chunks()[0]->bornTier[0], quint8{1});
        QCOMPARE(FoldSettings().guardsOf({7}), Guards{});
    }
};

PALIER_TEST(TestFactTable, QCoreApplication)
#include "tst_facttable.moc"
