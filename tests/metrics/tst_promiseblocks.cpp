// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/promiseblocks.h"

#include "facts/localfile/fingerprint.h"
#include "facts/localfile/historyblocks.h"
#include "support/localfiles.h"
#include "support/promisedworld.h"
#include "support/testprogram.h"

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

void keep(const LocalFilePlace &place, const Histories &histories, const PromiseTable &table)
{
    store(place, [&](LocalFileWriter &writer) {
        const auto stored = storeHistories(writer, histories);
        return stored ? storePromises(writer, table) : stored;
    });
}

} // namespace

class TestPromiseBlocks : public QObject
{
    Q_OBJECT

    static Histories told(unsigned seed, int tickets, Storyteller &teller)
    {
        PromisedWorld world(seed);
        for (int i = 0; i < tickets; ++i)
            world.change();
        return world.all(teller).finish(std::make_shared<Directory>(*teller.directory));
    }

private Q_SLOTS:
    void goOnLikeTheOriginal_data()
    {
        QTest::addColumn<int>("tickets");
        QTest::addColumn<int>("now"); // hours: some events may still be to come
        QTest::newRow("none") << 0 << 3000;
        QTest::newRow("some") << 300 << 3000;
        QTest::newRow("events to come") << 300 << 300;
        QTest::newRow("several chunks") << 12000 << 3000;
    }

    void goOnLikeTheOriginal()
    {
        QFETCH(int, tickets);
        QFETCH(int, now);
        Storyteller teller;
        PromisedWorld world(static_cast<unsigned>(tickets + now));
        for (int i = 0; i < tickets; ++i)
            world.change();
        const Histories histories = world.all(teller).finish(std::make_shared<Directory>(*teller.directory));
        const Instant asOf = std::min(at(now), histories.lastEvent);
        const PromiseRecords records = manyPromises();
        const auto table = PromiseTable::build(histories, records, teller.levelMap(), asOf);

        const LocalFilePlace place;
        keep(place, histories, *table);
        const auto file = place.open();
        const auto read = restoreHistories(*file);
        const auto restored = restorePromises(*file, *read);
        QCOMPARE(outcomeOf(restored), u"ok"_qs);
        QCOMPARE((*restored)->asOf(), asOf);
        QVERIFY(sameChunks(**restored, *table));

        world.change();
        TicketChanges changes{{}, {}};
        for (const auto &[key, story] : world.stories)
            changes.changed.push_back(world.tell(teller, key));
        changes.changed.resize((changes.changed.size() + 3) / 4);
        const HistoriesUpdate update = updated(histories, teller.directory, changes);
        const HistoriesUpdate same = updated(*read, teller.directory, changes);
        QVERIFY(sameChunks(*PromiseTable::updated(**restored, same, records, teller.levelMap(), asOf),
            *PromiseTable::updated(*table, update, records, teller.levelMap(), asOf)));
    }

    void promisesOfOtherHistoriesAreRefused()
    {
        Storyteller teller;
        const Histories one = told(1, 1, teller);
        const LocalFilePlace place;
        keep(place, one, *PromiseTable::build(one, manyPromises(), teller.levelMap(), one.lastEvent));
        QCOMPARE(
            outcomeOf(restorePromises(*place.open(), Histories::of(teller.directory, {}))), u"local-file.damaged(promises)"_qs);
        HistoriesBuilder builder;
        for (int i = 0; i < 2; ++i)
            builder.add(teller.tell(u"T"_qs, u"0h opened N1"_qs));
        QCOMPARE(
            outcomeOf(restorePromises(*place.open(), builder.finish(teller.directory))), u"local-file.damaged(promises 1)"_qs);
    }

    void withoutTheSectionItIsDamaged()
    {
        const LocalFilePlace place;
        store(place, [](LocalFileWriter &) { return Result<Done>(Done{}); });
        QCOMPARE(outcomeOf(restorePromises(*place.open(), {})), u"local-file.damaged(promises)"_qs);
    }

    /** The promises of a fixed world. Where this fails, what the clocks give has changed: raise PromiseTable::Version, so that
        those of local files are folded again, and put the new sum here. */
    void theVersionStandsForWhatTheClocksGive()
    {
        Storyteller teller;
        const Histories histories = told(1, 3000, teller);
        const auto table = PromiseTable::build(histories, manyPromises(), teller.levelMap(), histories.lastEvent);
        QByteArray bytes;
        for (const std::vector<quint32> &column : table->chunks().front()->brokenAt)
            bytes.append(reinterpret_cast<const char *>(column.data()), std::ssize(column) * 4);
        QCOMPARE(PromiseTable::Version, 1U);
        QCOMPARE(QString::number(fingerprint(bytes).first, 16), u"b8034e862271433c"_qs);
    }
};

PALIER_TEST(TestPromiseBlocks, QCoreApplication)
#include "tst_promiseblocks.moc"
