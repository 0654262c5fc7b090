// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demotold.h"
#include "exchange/demoworld.h"
#include "support/testprogram.h"

using namespace palier;
using namespace palier::demo;

class TestScene : public QObject
{
    Q_OBJECT

    static Scene scene() { return {smallWorld(), {QStringLiteral("D000001"), 0, Language::French, 3, Monday}, Random(1)}; }
    /** Réseau, opened by the customer and taken by somebody. */
    static Scene taken()
    {
        Scene scene = TestScene::scene();
        scene.open(3, Customer);
        scene.soon(60, 60);
        scene.assignTo(smallWorld().staff.of(3).front(), {ActorKind::Agent, smallWorld().staff.of(3).front()});
        return scene;
    }
    static QString login() { return smallWorld().staff.agents()[smallWorld().staff.of(3).front()].login; }

private Q_SLOTS:
    void writesALineForEachVerb()
    {
        Scene scene = taken();
        scene.reply("question");
        scene.setState(TicketState::Waiting, scene.owner());
        scene.customerWrites("answer");
        scene.note("check", scene.owner());
        scene.move(5, scene.owner(), QStringLiteral("expertise"));
        scene.resolve();
        scene.reopen();
        const ToldTicket told = std::move(scene).finished(Now);
        QCOMPARE(demo::told(told.history),
            QStringLiteral("opened >Réseau; assigned >%1 + state new>open; reply; state open>waiting; customer; state "
                           "waiting>open; note; moved Réseau>Experts réseau; reply; state open>resolved; customer; state "
                           "resolved>open")
                .arg(login()));
        QVERIFY(isInOrder(told.history));
        QCOMPARE(told.messages.size(), std::size_t{6});
        QCOMPARE(told.messages.back().ordinal, 6);
        QCOMPARE(told.history[8].reason, QStringLiteral("expertise"));
        QCOMPARE(told.history[8].actor, login());
    }

    /** Every text has an event of its instant, its author and its kind. */
    void pairsTextsWithEvents()
    {
        const ToldTicket told = std::move(taken()).finished(Now);
        QCOMPARE(told.messages.size(), std::size_t{1});
        QCOMPARE(toMilliseconds(told.messages[0].at), told.history[0].atMs);
        QCOMPARE(told.messages[0].author, told.ticket.customer);
        QVERIFY(told.messages[0].isPublic);
    }

    void cutsWhatHasNotHappened()
    {
        Scene scene = taken();
        scene.plant("sooner");
        scene.work(2 * Hour, 0);
        scene.change(EventKind::Priority, QStringLiteral("normale"), QStringLiteral("haute"), scene.owner());
        scene.plant("later");
        const ToldTicket told = std::move(scene).finished(Monday + Hour);
        QCOMPARE(told.history.back().kind, EventKind::State);
        QCOMPARE(told.ticket.priority, QString());
        QCOMPARE(told.truths.size(), std::size_t{1});
        QCOMPARE(told.truths[0].kind, QStringLiteral("sooner"));
    }

    void goesOnWithATicket()
    {
        ToldTicket before = std::move(taken()).finished(Now);
        before.ticket.unit = QStringLiteral("Réseau");
        before.ticket.agent = login();
        before.ticket.state = TicketState::Open;
        Scene scene(smallWorld(), before, 4, Random(2));
        scene.stopTime();
        scene.setTime(Now);
        scene.work(Hour, 0);
        scene.resolve();
        const ToldTicket told = std::move(scene).finished(Now);
        QVERIFY(isInOrder(told.history));
        QCOMPARE(told.history.back().to, QStringLiteral("resolved"));
        QCOMPARE(told.messages.back().ordinal, 5);
        QVERIFY(!told.messages.back().body.contains(QLatin1Char('{')));
        QCOMPARE(told.messages.back().at, Now);
    }
};

PALIER_TEST(TestScene, QCoreApplication)
#include "tst_scene.moc"
