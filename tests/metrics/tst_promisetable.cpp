// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/promisetable.h"

#include "clocks/slafold.h"
#include "support/promisedworld.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;
using namespace Qt::StringLiterals;

namespace {

const QString Three = u"first_response 1:00; next_reply 2:00; resolution 8:00"_qs;
// docs/definitions.md, "SLA clocks", the example: told as of its last event.
const QString ExamplePolicies = u"first_response 2:00 in office; next_reply 4:00 in office; resolution 16:00 in office; "
                                "next_reply 2:00 in office for high; resolution 8:00 in office for high"_qs;

/** "first_response broken, resolution kept" of the first ticket at an hour; "" where it was promised nothing. */
QString told(const PromisedFloor &floor, double now)
{
    std::vector<TicketFact> tickets(floor.facts->chunks().front()->size());
    for (std::size_t row = 0; row < tickets.size(); ++row)
        tickets[row] = floor.facts->chunks().front()->ticket(row);
    floor.promises->mark(0, packed(at(now)), tickets);
    QStringList words;
    for (std::size_t clock = 0; clock < SlaClockCount; ++clock) {
        if (tickets.front().promised >> clock & 1U)
            words << nameOf(static_cast<SlaClockKind>(clock)) +
                         (tickets.front().broken >> clock & 1U ? u" broken"_qs : u" kept"_qs);
    }
    return words.join(u", "_qs);
}

} // namespace

class TestPromiseTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("policies");
        QTest::addColumn<QString>("story");
        QTest::addColumn<double>("now");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &policies, const char *story, double now, const char *says) {
            QTest::newRow(name) << policies << QString::fromLatin1(story) << now << QString::fromLatin1(says);
        };
        row("kept", Three, "0h opened N1; 30m reply by ann; 2h resolved by ann", 99, "first_response kept, resolution kept");
        row("late", Three, "0h opened N1; 2h reply by ann; 9h resolved by ann", 99, "first_response broken, resolution broken");
        row("not yet", Three, "0h opened N1; 30m reply by ann", 7.99, "first_response kept, resolution kept");
        row("runs out later, in that second", Three, "0h opened N1; 30m reply by ann", 8,
            "first_response kept, resolution broken");
        row("waits for good", Three, "0h opened N1; 30m reply by ann; 1h state waiting by ann", 99,
            "first_response kept, resolution kept");
        row("an earlier round was late", Three,
            "0h opened N1; 30m reply by ann; 1h customer by customer; 4h reply by ann; 5h customer by customer; 6h reply by ann",
            6, "first_response kept, next_reply broken, resolution kept");
        row("office hours", u"resolution 8:00 in office"_qs, "0h opened N1; 1h reply by ann", 16.9, "resolution kept");
        row("office hours are over", u"resolution 8:00 in office"_qs, "0h opened N1; 1h reply by ann", 17, "resolution broken");
        row("nothing promised", u"resolution 8:00 for high"_qs, "0h opened N1", 99, "");
        row("promised no more, but it was broken", u"resolution 4:00 for low"_qs, "0h opened N1; 5h priority none by ann", 6,
            "resolution broken");
        row("void", Three, "0h opened N1; 1h void", 99, "");
        row("nobody writes replies down here", Three, "0h opened N1; 9h resolved", 99, "resolution broken");
        row("the example", ExamplePolicies,
            "9h opened N1 by customer; 11.5h reply by ann; 14h state waiting by ann; 34h customer by customer; "
            "37h priority high by ann; 40.5h reply by ann; 41h resolved by ann",
            106, "first_response broken, next_reply broken, resolution broken");
        row("the example on Friday at 11:00", ExamplePolicies,
            "9h opened N1 by customer; 11.5h reply by ann; 14h state waiting by ann; 34h customer by customer", 35,
            "first_response broken, next_reply kept, resolution kept");
    }

    void says()
    {
        QFETCH(QString, policies);
        QFETCH(QString, story);
        QFETCH(double, now);
        Floor floor;
        floor.ticket("T", story.toLatin1().constData(), "priority=low");
        QTEST(told(PromisedFloor(floor, promisesFromText(policies), at(now)), now), "says");
    }

    void asksWhoTheCustomerIs()
    {
        Floor floor;
        floor.ticket("T", "0h opened N1", "customer=Roy");
        const QString policies = u"resolution 8:00; resolution 1:00 vip"_qs;
        QCOMPARE(told(PromisedFloor(floor, promisesFromText(policies), at(2)), 2), u"resolution kept"_qs);
        QCOMPARE(
            told(PromisedFloor(floor, promisesFromText(policies, {u"Roy"_qs, u"Nobody"_qs}), at(2)), 2), u"resolution broken"_qs);
    }

    void withoutPoliciesThereIsNoTable() { QVERIFY(!PromisedFloor(vectorFloor(), promisesFromText({}), at(240)).promises); }

    /** One table for every later `now`: what it says is what folding again would. */
    void knowsWhatWillRunOut()
    {
        PromisedWorld world(7);
        for (int i = 0; i < 400; ++i)
            world.change();
        Storyteller teller;
        const Histories histories = world.all(teller).finish(teller.directory);
        const PromiseRecords records = manyPromises();
        const LevelMap levels = teller.levelMap();
        const auto table = PromiseTable::build(histories, records, levels, histories.lastEvent);
        const SlaPolicies policies(records.policies, records.calendars, *teller.directory, levels);
        SlaFold fold(policies, levels);
        const HistoryChunk &chunk = *histories.chunks.front();
        const Dictionary &customers = teller.directory->dimensions[std::size_t(BuiltInDimension::Customer)].values;
        for (const double later : {0.0, 0.4, 3.0, 11.0, 40.0, 400.0}) {
            const Instant now = histories.lastEvent + Duration{static_cast<qint64>(later * 3600)};
            std::vector<TicketFact> tickets(chunk.size(), {.flags = TicketFact::TellsReplies});
            table->mark(0, packed(now), tickets);
            for (std::size_t row = 0; row < chunk.size(); ++row) {
                const QString customer = customers.text(chunk.dimension(std::size_t(BuiltInDimension::Customer))[row]);
                const SlaTraits traits{
                    chunk.dimension(std::size_t(BuiltInDimension::Priority))[row], records.vipCustomers.contains(customer)};
                const SlaClocks clocks = fold(chunk.history(row), traits, now);
                for (std::size_t i = 0; i < SlaClockCount; ++i) {
                    const bool broken = clocks.clocks[i].breachedRounds > 0;
                    QCOMPARE((tickets[row].broken >> i & 1U) != 0, broken);
                    QCOMPARE((tickets[row].promised >> i & 1U) != 0, broken || clocks.clocks[i].policy);
                }
            }
        }
    }

    void updatedEqualsNew_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("batch");
        QTest::addColumn<int>("now"); // hours: some events may still be to come
        QTest::newRow("from nothing") << 0 << 40 << 3000;
        QTest::newRow("some, all over") << 300 << 20 << 3000;
        QTest::newRow("events to come") << 300 << 20 << 300;
        QTest::newRow("several chunks") << 17000 << 900 << 3000;
    }

    void updatedEqualsNew()
    {
        QFETCH(int, start);
        QFETCH(int, batch);
        QFETCH(int, now);
        PromisedWorld world(static_cast<unsigned>(start + batch + now));
        Storyteller teller;
        for (int i = 0; i < start; ++i)
            world.change();
        Histories histories = world.all(teller).finish(teller.directory);
        const PromiseRecords records = manyPromises();
        const auto asOf = [&] { return std::min(at(now), histories.lastEvent); };
        auto table = PromiseTable::build(histories, records, teller.levelMap(), asOf());
        for (int round = 0; round < 5; ++round) {
            const auto before = world.stories;
            for (int i = 0; i < batch; ++i)
                world.change();
            for (int i = 0; i < batch / 4; ++i)
                world.stories.erase(world.someKey());
            TicketChanges changes;
            for (const auto &[key, story] : before) {
                if (!world.stories.contains(key))
                    changes.gone.push_back(key);
            }
            teller.directory = std::make_shared<Directory>(*teller.directory);
            for (const auto &[key, story] : world.stories) {
                if (const auto known = before.find(key); known == before.end() || known->second != story)
                    changes.changed.push_back(world.tell(teller, key));
            }
            const HistoriesUpdate update = updated(histories, teller.directory, changes);
            histories = update.histories;
            table = PromiseTable::updated(*table, update, records, teller.levelMap(), asOf());
            QVERIFY(sameChunks(*table, *PromiseTable::build(histories, records, teller.levelMap(), asOf())));
        }
        const auto same = PromiseTable::updated(*table, unchanged(histories), records, teller.levelMap(), asOf());
        if (asOf() == histories.lastEvent)
            QCOMPARE(same->chunks(), table->chunks()); // shared, not copied
        QVERIFY(sameChunks(*same, *table));
    }
};

PALIER_TEST(TestPromiseTable, QCoreApplication)
#include "tst_promisetable.moc"
