// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/histories.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

class TestHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysTicketsOutByCreation()
    {
        Storyteller teller;
        HistoriesBuilder builder;
        builder.add(teller.tell(QStringLiteral("late"), QStringLiteral("9h opened N1"), QStringLiteral("topic=vpn")));
        builder.add(teller.tell(QStringLiteral("früh"), QStringLiteral("1h opened N1; 20h resolved")));
        builder.add(teller.tell(QStringLiteral("same"), QStringLiteral("1h opened N2"), QStringLiteral("product=box")));
        builder.add({});
        const Histories histories = builder.finish(teller.directory);
        QCOMPARE(histories.ticketCount, 3);
        QCOMPARE(histories.eventCount, 4);
        QCOMPARE(histories.lastEvent, at(20));
        const HistoryChunk &chunk = *histories.chunks.at(0);
        QCOMPARE(chunk.extId(0), QStringLiteral("früh"));
        QCOMPARE(chunk.extId(1), QStringLiteral("same"));
        QCOMPARE(chunk.extId(2), QStringLiteral("late"));
        QCOMPARE(chunk.history(0).size(), 2U);
        QCOMPARE(chunk.history(2).front().instant(), at(9));
        QCOMPARE(chunk.dimensions[0][2], 1U);                     // topic of "late"
        QCOMPARE(chunk.dimensions[BuiltInDimensionCount][1], 1U); // product of "same"
        QCOMPARE(chunk.dimensions[BuiltInDimensionCount][0], 0U);
    }

    void splitsIntoChunks()
    {
        Storyteller teller;
        HistoriesBuilder builder;
        const TicketHistory ticket = teller.tell(QStringLiteral("T"), QStringLiteral("0h opened N1; 1h resolved"));
        for (std::size_t i = 0; i < HistoryChunk::MostTickets + 1; ++i)
            builder.add(ticket);
        const Histories histories = builder.finish(teller.directory);
        QCOMPARE(histories.chunks.size(), 2U);
        QCOMPARE(histories.chunks[1]->size(), 1U);
        QCOMPARE(histories.chunks[1]->history(0).size(), 2U);
        QVERIFY(histories.bytes() > HistoryChunk::MostTickets * 2 * sizeof(TicketEvent));
    }

    void mayBeEmpty()
    {
        const Histories histories = HistoriesBuilder().finish(std::make_shared<Directory>());
        QVERIFY(histories.chunks.empty());
        QCOMPARE(histories.lastEvent, Instant{});
    }
};

PALIER_TEST(TestHistories, QCoreApplication)
#include "tst_histories.moc"
