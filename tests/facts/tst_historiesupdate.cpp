// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/changingworld.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

namespace {

/** All of it from the beginning. */
QStringList rebuilt(const World &world, Instant asOf)
{
    Storyteller teller;
    HistoriesBuilder builder;
    for (const auto &[key, story] : world.stories)
        builder.add(tell(teller, key, story));
    const Histories histories = builder.finish(teller.directory);
    return describe(histories, *FactTable::build(histories, settingsOf(teller), asOf));
}

} // namespace

class TestHistoriesUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsAFullRebuild_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("now"); // hours: some events may still be to come
        QTest::newRow("from nothing") << 0 << 40 << 3000;
        QTest::newRow("some, all over") << 300 << 20 << 3000;
        QTest::newRow("events to come") << 300 << 20 << 2100;
        QTest::newRow("several chunks") << 17000 << 1500 << 3000;
    }

    void equalsAFullRebuild()
    {
        QFETCH(int, start);
        QFETCH(int, batch);
        QFETCH(int, now);
        World world(static_cast<unsigned>(start + batch + now));
        Storyteller teller;
        HistoriesBuilder builder;
        for (int i = 0; i < start; ++i)
            world.change(true);
        for (const auto &[key, story] : world.stories)
            builder.add(tell(teller, key, story));
        Histories histories = builder.finish(teller.directory);
        const auto asOf = [&] { return std::min(at(now), histories.lastEvent); };
        auto table = FactTable::build(histories, settingsOf(teller), asOf());
        for (int round = 0; round < 6; ++round) {
            const auto before = world.stories;
            for (int i = 0; i < batch; ++i)
                world.change(world.below(3) == 0);
            TicketChanges changes;
            for (int i = 0; i < batch / 4; ++i)
                world.stories.erase(world.someKey());
            for (const auto &[key, story] : before) {
                if (!world.stories.contains(key))
                    changes.gone.push_back(key);
            }
            teller.directory = std::make_shared<Directory>(*teller.directory);
            for (const auto &[key, story] : world.stories) {
                if (const auto old = before.find(key); old == before.end() || old->second != story)
                    changes.changed.push_back(tell(teller, key, story));
            }
            const HistoriesUpdate update = updated(histories, teller.directory, changes);
            histories = update.histories;
            table = FactTable::updated(*table, update, settingsOf(teller), asOf());
            QCOMPARE(histories.ticketCount, static_cast<qint64>(world.stories.size()));
            QCOMPARE(describe(histories, *table), rebuilt(world, at(now)));
            for (const auto &chunk : histories.chunks)
                QVERIFY(chunk->size() > 0 && chunk->size() <= HistoryChunk::MostTickets);
        }
    }

    void sharesWhatDidNotChange()
    {
        Storyteller teller;
        HistoriesBuilder builder;
        for (int i = 0; i < 20000; ++i)
            builder.add(tell(teller, i, {QStringLiteral("%1h opened N1").arg(i), {}}));
        const Histories before = builder.finish(teller.directory);
        const auto table = FactTable::build(before, settingsOf(teller), before.lastEvent);
        const TicketChanges changes{{tell(teller, 20000, {QStringLiteral("20000h opened N1"), {}})}, {77'777}};
        const HistoriesUpdate update = updated(before, teller.directory, changes);
        const auto after = FactTable::updated(*table, update, settingsOf(teller), update.histories.lastEvent);
        QCOMPARE(after->chunks().size(), 3U);
        QCOMPARE(after->chunks()[0], table->chunks()[0]);
        QCOMPARE(after->chunks()[1], table->chunks()[1]);
        QVERIFY(after->chunks()[2] != table->chunks()[2]);
        QCOMPARE(after->chunks()[2]->size(), 20001U - 2 * HistoryChunk::MostTickets);
        QCOMPARE(FactTable::updated(*after, unchanged(update.histories), settingsOf(teller), at(1e5))->chunks(), after->chunks());
    }

    void theLastTicketMayGo()
    {
        Storyteller teller;
        HistoriesBuilder builder;
        builder.add(tell(teller, 1, {QStringLiteral("1h opened N1"), {}}));
        const HistoriesUpdate update = updated(builder.finish(teller.directory), teller.directory, {{}, {1}});
        QVERIFY(update.histories.chunks.empty());
        QCOMPARE(update.histories.lastEvent, Instant{});
        QVERIFY(TicketChanges().isEmpty());
    }
};

PALIER_TEST(TestHistoriesUpdate, QCoreApplication)
#include "tst_historiesupdate.moc"
