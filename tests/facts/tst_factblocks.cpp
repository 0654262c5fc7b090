// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/factblocks.h"

#include "facts/localfile/historyblocks.h"
#include "support/changingworld.h"
#include "support/differences.h"
#include "support/localfiles.h"
#include "support/testprogram.h"

#include <array>
#include <functional>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

/** A workspace that was kept, and what was restored of it. */
struct Kept {
    Kept(const Histories &histories, const FactTable &table)
    {
        store(place, [&](LocalFileWriter &writer) {
            const auto stored = storeHistories(writer, histories);
            return stored ? storeFacts(writer, table) : stored;
        });
        const auto file = place.open();
        this->histories = *restoreHistories(*file);
        this->table = *restoreFacts(*file, this->histories, table.settings());
    }

    LocalFilePlace place;
    Histories histories;
    std::shared_ptr<const FactTable> table;
};

} // namespace

class TestFactBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** What was restored goes on as what was kept does. */
    void goesOnLikeTheOriginal_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("now"); // hours: some events may still be to come
        QTest::newRow("from nothing") << 0 << 40 << 3000;
        QTest::newRow("some, all over") << 300 << 20 << 3000;
        QTest::newRow("events to come") << 300 << 20 << 2100;
        QTest::newRow("several chunks") << 17000 << 900 << 3000;
    }

    void goesOnLikeTheOriginal()
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
        Histories histories = builder.finish(std::make_shared<Directory>(*teller.directory));
        const auto asOf = [&] { return std::min(at(now), histories.lastEvent); };
        auto table = FactTable::build(histories, settingsOf(teller), asOf());
        for (int round = 0; round < 4; ++round) {
            const Kept kept(histories, *table);
            QCOMPARE(difference(kept.histories, histories), QString());
            QCOMPARE(difference(*kept.table, *table), QString());
            for (std::size_t i = 0; i < kept.histories.chunks.size(); ++i)
                QCOMPARE(kept.table->chunks()[i]->histories, kept.histories.chunks[i]);

            const auto before = world.stories;
            for (int i = 0; i < batch; ++i)
                world.change(world.below(3) == 0);
            TicketChanges changes{{}, {world.someKey(), world.someKey()}};
            for (const qint64 key : changes.gone)
                world.stories.erase(key);
            for (const auto &[key, story] : world.stories) {
                if (const auto old = before.find(key); old == before.end() || old->second != story)
                    changes.changed.push_back(tell(teller, key, story));
            }
            const auto directory = std::make_shared<Directory>(*teller.directory);
            const HistoriesUpdate update = updated(histories, directory, changes);
            const HistoriesUpdate same = updated(kept.histories, directory, changes);
            histories = update.histories;
            table = FactTable::updated(*table, update, settingsOf(teller), asOf());
            const auto restored = FactTable::updated(*kept.table, same, settingsOf(teller), asOf());
            QCOMPARE(difference(same.histories, histories), QString());
            QCOMPARE(difference(*restored, *table), QString());
        }
    }

    /** Every row and code is of something that there is, whatever gets in. */
    void nothingImpossibleGetsIn()
    {
        World world(5);
        Storyteller teller;
        HistoriesBuilder builder;
        for (int i = 0; i < 40; ++i)
            world.change(true);
        for (const auto &[key, story] : world.stories)
            builder.add(tell(teller, key, story));
        const Histories histories = builder.finish(teller.directory);
        const auto table = FactTable::build(histories, settingsOf(teller), histories.lastEvent);
        const FactChunk &chunk = *table->chunks().front();
        QVERIFY(chunk.escalations.size() > 10);
        int accepted = 0;
        int rounds = 0;
        damaged(encodedFacts(chunk), 40'000, [&](const QByteArray &bytes) {
            ++rounds;
            const auto read = decodedFacts(bytes, histories.chunks.front(), *histories.directory, table->settings());
            if (!read)
                return;
            ++accepted;
            const auto restored = FactTable::restored(histories, table->settings(), table->asOf(), {read});
            QCOMPARE(describe(histories, *restored).size(), static_cast<qsizetype>(chunk.size()));
            QVERIFY(std::ranges::is_sorted(read->escalations, {}, &EscalationFact::row));
            for (const EscalationFact &escalation : read->escalations)
                QVERIFY(escalation.row < chunk.size() && escalation.fromTier <= HighestTier && escalation.toTier <= HighestTier);
        });
        QVERIFY(accepted > 100); // another duration is possible
        QVERIFY(accepted < rounds / 2);
    }

    void impossibleFactsAreRefused_data()
    {
        QTest::addColumn<int>("what");
        constexpr std::array names{"nothing is wrong", "a tier above all", "an unknown flag", "the end of time",
            "a ticket that is not", "escalations out of order", "no such outcome", "no such kind", "no such origin",
            "no such tier", "an escalation at the end of time", "no such unit", "no such agent", "no such reason"};
        for (int i = 0; i < std::ssize(names); ++i)
            QTest::newRow(names.at(static_cast<std::size_t>(i))) << i;
    }

    void impossibleFactsAreRefused()
    {
        QFETCH(int, what);
        Storyteller teller;
        HistoriesBuilder builder;
        for (qint64 key = 1; key < 3; ++key)
            builder.add(tell(teller, key, {u"%1h opened N1; 5h moved N2 by ann because r"_qs.arg(key), {}}));
        const Histories histories = builder.finish(teller.directory);
        const auto table = FactTable::build(histories, settingsOf(teller), histories.lastEvent);
        FactChunk chunk = *table->chunks().front();
        const CodeColumn many(std::vector<quint32>{1000, 1000});
        const std::array<std::function<void()>, 14> changes{[] {}, [&] { chunk.bornTier[1] = 16; },
            [&] { chunk.flags[1] = 2048; }, [&] { chunk.created[0] = NotYet; }, [&] { chunk.escalations[1].row = 2; },
            [&] { std::swap(chunk.escalations[0], chunk.escalations[1]); }, [&] { chunk.escalations[0].outcome = Outcome{6}; },
            [&] { chunk.escalations[0].kind = EscalationKind{3}; }, [&] { chunk.escalations[0].origin = ActorKind{5}; },
            [&] { chunk.escalations[0].toTier = 16; }, [&] { chunk.escalations[0].at = NotYet; }, [&] { chunk.toUnit = many; },
            [&] { chunk.agent = many; }, [&] { chunk.reason = many; }};
        changes.at(static_cast<std::size_t>(what))();
        const auto read = decodedFacts(encodedFacts(chunk), histories.chunks.front(), *histories.directory, table->settings());
        QCOMPARE(read != nullptr, what == 0);
    }

    void factsOfOtherHistoriesAreRefused()
    {
        Storyteller teller;
        HistoriesBuilder builder;
        builder.add(tell(teller, 1, {u"1h opened N1"_qs, {}}));
        const Histories one = builder.finish(teller.directory);
        const Histories none = Histories::of(teller.directory, {});
        const LocalFilePlace place;
        store(place,
            [&](LocalFileWriter &writer) { return storeFacts(writer, *FactTable::build(one, settingsOf(teller), at(5))); });
        const auto file = place.open();
        QCOMPARE(outcomeOf(restoreFacts(*file, none, settingsOf(teller))), u"local-file.damaged(facts)"_qs);
        builder.add(tell(teller, 1, {u"1h opened N1"_qs, {}}));
        builder.add(tell(teller, 2, {u"1h opened N1"_qs, {}}));
        const Histories two = builder.finish(teller.directory);
        QCOMPARE(outcomeOf(restoreFacts(*file, two, settingsOf(teller))), u"local-file.damaged(facts 1)"_qs);
    }

    /** The columns of a fixed world. Where this fails, what the fold gives has changed: raise FactTable::Version, so that columns
       of local files are folded again, and put the new sum here. (Or how it is written: raise layout::Version.) */
    void theVersionStandsForWhatTheFoldGives()
    {
        World world(1);
        Storyteller teller;
        HistoriesBuilder builder;
        for (int i = 0; i < 3000; ++i)
            world.change(true);
        for (const auto &[key, story] : world.stories)
            builder.add(tell(teller, key, story));
        const Histories histories = builder.finish(teller.directory);
        const auto table =
            FactTable::build(histories, {teller.levelMap(), 7 * Day, {LiveGuards}}, histories.lastEvent - 10 * Day);
        const Fingerprint sum = fingerprint(encodedFacts(*table->chunks().front()));
        QCOMPARE(FactTable::Version, 1U);
        QCOMPARE(QString::number(sum.first, 16), u"bcd32274ce504bd"_qs);
    }
};

PALIER_TEST(TestFactBlocks, QCoreApplication)
#include "tst_factblocks.moc"
