// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/historyblocks.h"

#include "support/changingworld.h"
#include "support/differences.h"
#include "support/localfiles.h"
#include "support/testprogram.h"

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

class TestHistoryBlocks : public QObject
{
    Q_OBJECT

    static Histories restored(const Histories &histories)
    {
        const LocalFilePlace place;
        store(place, [&](LocalFileWriter &writer) { return storeHistories(writer, histories); });
        const auto file = place.open();
        const auto read = restoreHistories(*file);
        return read ? *read : Histories{};
    }
    static Histories told(const QStringList &stories)
    {
        Storyteller teller;
        HistoriesBuilder builder;
        for (qsizetype i = 0; i < stories.size(); ++i)
            builder.add(tell(teller, i + 1, {stories.at(i), u"topic=t%1"_qs.arg(i)}));
        return builder.finish(teller.directory);
    }

private Q_SLOTS:
    void comeBackAsTheyWere_data()
    {
        QTest::addColumn<int>("tickets");
        for (const int tickets : {0, 1, 300, 8192, 8193, 20000})
            QTest::addRow("%d tickets", tickets) << tickets;
    }

    void comeBackAsTheyWere()
    {
        QFETCH(int, tickets);
        World world(static_cast<unsigned>(tickets));
        Storyteller teller;
        HistoriesBuilder builder;
        while (std::ssize(world.stories) < tickets)
            world.change(true);
        for (const auto &[key, story] : world.stories)
            builder.add(tell(teller, key, story));
        const Histories histories = builder.finish(teller.directory);
        QCOMPARE(histories.ticketCount, qint64{tickets});
        QCOMPARE(difference(restored(histories), histories), QString());
    }

    /** A dimension that came late, ids of any bytes, keys below zero, rows of one line, time that goes backwards. */
    void oddTicketsComeBackToo()
    {
        Storyteller teller;
        HistoriesBuilder builder;
        TicketHistory ticket = teller.tell(
            u"Ticket ‹é› "_qs, u"5h opened N1 by customer; 3h moved N2 by ann + state waiting by ann; 2h undo g by bob"_qs);
        ticket.key = -7;
        builder.add(ticket);
        ticket.extId.clear();
        ticket.key = std::numeric_limits<qint64>::max();
        builder.add(ticket);
        const Histories before = builder.finish(std::make_shared<Directory>(*teller.directory));
        const TicketHistory late = teller.tell(u"late"_qs, u"9h opened N3"_qs, u"branch=Lyon"_qs);
        const HistoriesUpdate update = updated(before, teller.directory, {{late}, {}});
        const Histories &histories = update.histories;
        QCOMPARE(difference(restored(histories), histories), QString());
        QCOMPARE(difference(restored(before), before), QString());
    }

    void isSmall()
    {
        QStringList stories;
        for (int i = 0; i < 5000; ++i)
            stories << u"%1h opened N1 by customer; %2h assigned ann by ann; %2h reply by ann; %3h resolved by ann"_qs.arg(i)
                           .arg(i + 1)
                           .arg(i + 2);
        const Histories histories = told(stories);
        const HistoryChunk &chunk = *histories.chunks.front();
        QVERIFY(static_cast<std::size_t>(encodedHistories(chunk).size()) < chunk.bytes() / 2);
    }

    /** What is damaged is refused, or it can be folded like any other: every number is of something that there is. */
    void nothingImpossibleGetsIn()
    {
        const Histories histories = told({u"0h opened N1 by customer; 1h moved N2 by ann because r in g; 2h resolved by ann"_qs,
            u"1h opened N1; 2h assigned bob by ann + priority high by ann; 3h undo g by bob"_qs,
            u"2h opened N1; 3h state waiting by rule; 4h moved N1b rejected by ann; 5h reply by bob"_qs});
        const auto levels = Storyteller().levels();
        const FoldSettings settings{LevelMap(levels, *histories.directory), 7 * Day, {LiveGuards}};
        int accepted = 0;
        int rounds = 0;
        damaged(encodedHistories(*histories.chunks.front()), 40'000, [&](const QByteArray &bytes) {
            const auto chunk = decodedHistories(bytes, *histories.directory);
            ++rounds;
            if (!chunk)
                return;
            ++accepted;
            const Histories read = Histories::of(histories.directory, {chunk});
            const auto table = FactTable::build(read, settings, at(100));
            QCOMPARE(table->chunks().front()->size(), chunk->size());
            QCOMPARE(describe(read, *table).size(), static_cast<qsizetype>(chunk->size()));
        });
        QVERIFY(accepted > 100); // another instant or key is possible
        QVERIFY(accepted < rounds / 2);
    }

    void tooManyTicketsAreRefused()
    {
        HistoryChunk chunk;
        chunk.firstEvent.resize(HistoryChunk::MostTickets + 2);
        chunk.firstIdByte.resize(chunk.firstEvent.size());
        chunk.keys.resize(chunk.firstEvent.size() - 1);
        chunk.events.resize(chunk.keys.size());
        for (std::size_t i = 0; i < chunk.firstEvent.size(); ++i)
            chunk.firstEvent[i] = static_cast<quint32>(i);
        Directory directory;
        directory.sources.code(u"s"_qs);
        QVERIFY(!decodedHistories(encodedHistories(chunk), directory));
        chunk.firstEvent.pop_back();
        chunk.firstIdByte.pop_back();
        chunk.keys.pop_back();
        chunk.events.pop_back();
        QVERIFY(decodedHistories(encodedHistories(chunk), directory));
    }

    void ticketsOutOfOrderAreRefused()
    {
        const Histories one = told({u"5h opened N1"_qs});
        const Histories other = told({u"4h opened N1"_qs});
        const Histories turned = Histories::of(one.directory, {one.chunks[0], other.chunks[0]});
        const LocalFilePlace place;
        store(place, [&](LocalFileWriter &writer) { return storeHistories(writer, turned); });
        QCOMPARE(outcomeOf(restoreHistories(*place.open())), u"local-file.damaged(histories)"_qs);
        HistoryChunkWriter writer(0);
        for (const Histories *histories : {&one, &other}) {
            const HistoryChunk &chunk = *histories->chunks[0];
            writer.add({1, 0, chunk.id(0), {}, chunk.history(0)});
        }
        QVERIFY(!decodedHistories(encodedHistories(*writer.finish()), *one.directory));
    }

    void withoutTheSectionItIsDamaged()
    {
        const LocalFilePlace place;
        store(place, [](LocalFileWriter &) { return Result<Done>(Done{}); });
        QCOMPARE(outcomeOf(restoreHistories(*place.open())), u"local-file.damaged(names)"_qs);
    }
};

PALIER_TEST(TestHistoryBlocks, QCoreApplication)
#include "tst_historyblocks.moc"
