// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/historychunk.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestHistoryChunk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven()
    {
        Storyteller teller;
        const TicketHistory one = teller.tell(QStringLiteral("früh"), QStringLiteral("1h opened N1; 3h reply by ann"));
        const TicketHistory two = teller.tell(QStringLiteral("two"), QStringLiteral("2h opened N2"), QStringLiteral("topic=vpn"));
        HistoryChunkWriter writer(2);
        writer.add({7, 0, one.extId.toUtf8(), one.dimensions, one.events});
        writer.add({5, 1, two.extId.toUtf8(), two.dimensions, two.events});
        QCOMPARE(writer.size(), 2U);
        const auto chunk = writer.finish();
        QCOMPARE(chunk->size(), 2U);
        QCOMPARE(chunk->extId(0), QStringLiteral("früh"));
        QCOMPARE(chunk->history(0).size(), 2U);
        QCOMPARE(chunk->lastEvent, at(3));
        QCOMPARE(chunk->smallestKey, 5);
        QCOMPARE(chunk->largestKey, 7);
        QCOMPARE(chunk->dimension(0)[1], 1U);
        QCOMPARE(chunk->dimension(9)[1], 0U); // came after this chunk
        QVERIFY(chunk->order(0) == (TicketOrder{packed(at(1)), 0, 7}));
        QVERIFY(chunk->order(0) < chunk->order(1));
        QVERIFY(chunk->tells == (std::vector<SourceTells>{{true, true}, {false, false}}));
    }

    void whatPartsTellIsToldByAll()
    {
        std::vector<SourceTells> all{{true, false}};
        addTells(all, {{false, true}, {true, false}});
        QVERIFY(all == (std::vector<SourceTells>{{true, true}, {true, false}}));
    }
};

PALIER_TEST(TestHistoryChunk, QCoreApplication)
#include "tst_historychunk.moc"
