// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/fold.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace palier::test;

/** docs/definitions.md, "The fold", sentence by sentence. */
class TestFold : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *story, const char *entry) { QTest::newRow(name) << story << entry; }

private Q_SLOTS:
    void folds_data();
    void folds();
    void asOfNow_data();
    void asOfNow();
    void guards_data();
    void guards();
    void tellsKindOriginReasonAndSender();
    void tellsWhichTiersHandledIt_data();
    void tellsWhichTiersHandledIt();
    void levelsFollowTheirDates();
    void companions_data();
    void companions();
    void asksWhoBelongsToTheUnit_data();
    void asksWhoBelongsToTheUnit();
    void attributesTicketsToAgents_data();
    void attributesTicketsToAgents();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("entry");

    row("never escalated", "0h opened N1; 5h resolved", "born N1/1, resolved 5h");
    row("escalated and resolved", "0h opened N1; 1h moved N2; 4h resolved",
        "born N1/1, 1h N1>N2 resolved 4h, resolved 4h, hops 1");
    row("still open above", "0h opened N1; 1h moved N2", "born N1/1, 1h N1>N2 open, hops 1");
    row("sideways is a hop, not an escalation", "0h opened N1; 1h moved N1b; 2h resolved", "born N1/1, resolved 2h, hops 1");
    row("to the same unit is nothing", "0h opened N1; 1h moved N1; 2h resolved", "born N1/1, resolved 2h");
    row("history that begins with a move", "2h moved N2; 3h resolved", "born N2/2, resolved 3h");
    row("history that begins with a note", "1h note; 2h opened N1; 3h moved N2", "born N1/1, 3h N1>N2 open, hops 1");

    row("bounced", "0h opened N1; 1h moved N2; 2h moved N1 rejected", "born N1/1, 1h N1>N2 bounced 2h, hops 2");
    row("bounced, to another unit of the sending tier", "0h opened N1; 1h moved N2; 2h moved N1b",
        "born N1/1, 1h N1>N2 bounced 2h, hops 2");
    row("bounced, incomplete", "0h opened N1; 1h moved N2; 2h moved N1 incomplete", "born N1/1, 1h N1>N2 bounced 2h, hops 2");
    row("answered, as the line says", "0h opened N1; 1h moved N2; 2h moved N1 answered",
        "born N1/1, 1h N1>N2 answered 2h, hops 2");
    row("a manager's silent return is the answer", "0h opened N1; 1h moved Lead; 2h moved N1",
        "born N1/1, 1h N1>Lead answered 2h, hops 2");
    row("the vendor's too", "0h opened N2; 1h moved Vendor; 2h moved N2", "born N2/2, 1h N2>Vendor answered 2h, hops 2");
    row("unless it says rejected", "0h opened N1; 1h moved Lead; 2h moved N1 rejected",
        "born N1/1, 1h N1>Lead bounced 2h, hops 2");
    row("down, but not to the sender's tier", "0h opened N1; 1h moved N3; 2h moved N2", "born N1/1, 1h N1>N3 open, hops 2");
    row("down in two steps", "0h opened N1; 1h moved N3; 2h moved N2; 3h moved N1", "born N1/1, 1h N1>N3 bounced 3h, hops 3");

    row("nested, resolved at the top", "0h opened N1; 1h moved N2; 2h moved N3; 3h resolved",
        "born N1/1, 1h N1>N2 resolved 3h, 2h N2>N3 resolved 3h, resolved 3h, hops 2");
    row("nested, the inner one bounces", "0h opened N1; 1h moved N2; 2h moved N3; 3h moved N2; 4h resolved",
        "born N1/1, 1h N1>N2 resolved 4h, 2h N2>N3 bounced 3h, resolved 4h, hops 3");
    row("nested, all the way down closes both", "0h opened N1; 1h moved N2; 2h moved N3; 3h moved N1",
        "born N1/1, 1h N1>N2 bounced 3h, 2h N2>N3 bounced 3h, hops 3");

    row("closed without a solution", "0h opened N1; 1h moved N2; 3h closed", "born N1/1, 1h N1>N2 closed 3h, closed 3h, hops 1");
    row("resolved, then closed: the first date stays", "0h opened N1; 3h resolved; 9h closed", "born N1/1, resolved 3h");
    row("closed, then resolved: nothing", "0h opened N1; 3h closed; 9h resolved", "born N1/1, closed 3h");
    row("resolved twice: the first date stays", "0h opened N1; 3h resolved; 9h resolved", "born N1/1, resolved 3h");
    row("by states", "0h opened N1; 1h state open; 2h state waiting; 3h state resolved; 4h state closed; 5h state open",
        "born N1/1, reopened 1");
    row("state without effect", "0h opened N1; 1h state waiting", "born N1/1");

    row("reopened within the window", "0h opened N1; 1h moved N2; 2h resolved; 169h reopened",
        "born N1/1, 1h N1>N2 reopened 2h, reopened 1, hops 1");
    row("reopened exactly at its end", "0h opened N1; 1h moved N2; 2h resolved; 170h reopened",
        "born N1/1, 1h N1>N2 resolved 2h, reopened 1, hops 1");
    row("each episode has its own resolution",
        "0h opened N1; 1h moved N2; 2h resolved; 171h reopened; 172h moved N3; 173h resolved; 174h reopened",
        "born N1/1, 1h N1>N2 resolved 2h, 172h N2>N3 reopened 173h, reopened 2, hops 2");
    row("a closed one that is reopened stays closed", "0h opened N1; 1h moved N2; 2h closed; 3h reopened",
        "born N1/1, 1h N1>N2 closed 2h, reopened 1, hops 1");
    row("reopened while open: nothing", "0h opened N1; 1h reopened; 2h resolved", "born N1/1, resolved 2h");
    row("handed back after the resolution", "0h opened N1; 1h moved N2; 2h resolved; 3h moved N1",
        "born N1/1, 1h N1>N2 resolved 2h, resolved 2h, hops 1");
    row("handed back, then reopened there: a new rise escalates",
        "0h opened N1; 1h moved N2; 2h resolved; 3h moved N1; 4h reopened; 5h moved N2",
        "born N1/1, 1h N1>N2 reopened 2h, 5h N1>N2 open, reopened 1, hops 2");

    row("a line that moves and resolves moves first", "0h opened N1; 1h moved N2 + resolved",
        "born N1/1, 1h N1>N2 resolved 1h, resolved 1h, hops 1");
    row("whatever the order of its rows", "0h opened N1; 1h resolved + moved N2",
        "born N1/1, 1h N1>N2 resolved 1h, resolved 1h, hops 1");
    row("one that reopens and moves reopens first", "0h opened N1; 1h resolved; 2h moved N2 + reopened",
        "born N1/1, 2h N1>N2 open, reopened 1, hops 1");

    row("resolved and closed in one line: the first stays", "0h opened N1; 1h moved N2; 2h resolved + closed",
        "born N1/1, 1h N1>N2 resolved 2h, resolved 2h, hops 1");
    row("reopened and resolved again in one line", "0h opened N1; 1h moved N2; 2h resolved; 3h reopened + resolved",
        "born N1/1, 1h N1>N2 reopened 2h, resolved 3h, reopened 1, hops 1");
    row("resolved and reopened in one line", "0h opened N1; 1h resolved + reopened", "born N1/1, reopened 1");
    row("reopened, moved and resolved in one line", "0h opened N1; 1h resolved; 2h reopened + moved N2 + resolved",
        "born N1/1, 2h N1>N2 resolved 2h, resolved 2h, reopened 1, hops 1");

    row("system units are transparent", "0h opened N1; 1h moved Robot; 2h moved N1; 3h resolved", "born N1/1, resolved 3h");
    row("escalated through one", "0h opened N1; 1h moved Robot; 2h moved N2", "born N1/1, 2h N1>N2 open, hops 1");
    row("open escalations stay open outside", "0h opened N1; 1h moved N2; 2h moved Billing; 3h resolved",
        "born N1/1, 1h N1>N2 resolved 3h, resolved 3h, hops 1");
    row("born through the inbox", "0h opened Robot; 1h moved N2; 2h moved N1", "born N2/2, hops 1");
    row("only ever outside", "0h opened Billing; 1h moved Robot; 2h resolved", "outside");
    row("an unmapped unit counts as outside", "0h opened N1; 1h moved Nowhere; 2h moved N2", "born N1/1, 2h N1>N2 open, hops 1");

    row("void", "0h opened N1; 1h moved N2; 2h void", "void");
    row("void for good", "0h opened N1; 1h void; 2h reopened; 3h moved N2", "void");
    row("void by its state", "0h opened N1; 1h state void", "void");
    row("merged", "0h opened N1; 1h merged", "void");
}

void TestFold::folds()
{
    QFETCH(QString, story);
    Storyteller teller;
    const TicketHistory ticket = teller.tell(QStringLiteral("T"), story);
    const LevelMap levels = teller.levelMap();
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    QTEST(describe(fold(ticket.events, {}, at(1000)), levels), "entry");
}

void TestFold::asOfNow_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<QString>("entry");
    QTest::newRow("before it exists") << -1.0 << "absent";
    QTest::newRow("at its creation") << 0.0 << "born N1/1";
    QTest::newRow("just before the escalation") << 0.9 << "born N1/1";
    QTest::newRow("at the escalation") << 1.0 << "born N1/1, 1h N1>N2 open, hops 1";
    QTest::newRow("resolved") << 2.0 << "born N1/1, 1h N1>N2 resolved 2h, resolved 2h, hops 1";
    QTest::newRow("reopened") << 3.0 << "born N1/1, 1h N1>N2 reopened 2h, reopened 1, hops 1";
    QTest::newRow("void") << 4.0 << "void";
}

void TestFold::asOfNow()
{
    QFETCH(double, now);
    Storyteller teller;
    const auto ticket =
        teller.tell(QStringLiteral("T"), QStringLiteral("0h opened N1; 1h moved N2; 2h resolved; 3h reopened; 4h void"));
    const LevelMap levels = teller.levelMap();
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    QTEST(describe(fold(ticket.events, {}, at(now)), levels), "entry");
}

void TestFold::guards_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("entry");

    row("routed before anybody touched it", "0s opened N1 by customer; 299s moved N2 by ann; 1h resolved",
        "born N2/2, resolved 1h");
    row("not after five minutes", "0s opened N1 by customer; 300s moved N2 by ann", "born N1/1, 0.0833333h N1>N2 open, hops 1");
    row("not if an agent opened it", "0s opened N1 by ann; 60s moved N2 by ann", "born N1/1, 0.0166667h N1>N2 open, hops 1");
    row("not if an agent wrote before", "0s opened N1 by customer; 30s note by bob; 60s moved N2 by ann",
        "born N1/1, 0.0166667h N1>N2 open, hops 1");
    row("routed twice, by robots", "0s opened N1 by customer; 60s moved N2 by system; 90s moved N3 by system", "born N3/3");
    row("a first routing down is no routing", "0s opened N2 by customer; 60s moved N1 by system", "born N2/2, hops 1");

    row("mis-click", "0h opened N1 by ann; 10h moved N2 by bob; 10.01h moved N1 by bob; 11h resolved", "born N1/1, resolved 11h");
    row("not after two minutes", "0h opened N1 by ann; 600m moved N2 by bob; 602m moved N1 by bob",
        "born N1/1, 10h N1>N2 bounced 10.0333h, hops 2");
    row("not by another agent", "0h opened N1 by ann; 10h moved N2 by bob; 10.01h moved N1 by eve",
        "born N1/1, 10h N1>N2 bounced 10.01h, hops 2");
    row("not with a line in between", "0h opened N1 by ann; 10h moved N2 by bob; 10.005h note by bob; 10.01h moved N1 by bob",
        "born N1/1, 10h N1>N2 bounced 10.01h, hops 2");
    row("not if the line does more than move",
        "0h opened N1 by ann; 10h moved N2 by bob; 10.01h moved N1 by bob + assigned eve by bob",
        "born N1/1, 10h N1>N2 bounced 10.01h, hops 2");
    row("inner pairs first",
        "0h opened N1 by ann; 600m moved N2 by bob; 601m moved N3 by bob; 601.5m moved N2 by bob; 601.9m moved N1 by bob",
        "born N1/1");
    row("vanished lines are no touch",
        "0s opened N1 by customer; 60s moved N2 by bob; 100s moved N1 by bob; 200s moved N2 by system", "born N2/2");
    row("through a robot's queue and back",
        "0h opened N1 by ann; 600m moved Robot by bob; 601m moved N1 by bob; 700m moved N2 by bob",
        "born N1/1, 11.6667h N1>N2 open, hops 1");

    row("undone, whatever the delay", "0h opened N1 by ann; 1h moved N2 by bob in g1; 900h undo g1 by bob; 901h resolved",
        "born N1/1, resolved 901h");
    row("undone with a move back",
        "0h opened N1 by ann; 1h moved N2 by bob in g1; 2h undo g1 by bob + moved N1 by bob; 3h moved N2 by bob",
        "born N1/1, 3h N1>N2 open, hops 1");
    row("only the moves it names", "0h opened N1 by ann; 1h moved N2 by bob in g1; 2h moved N3 by bob in g2; 3h undo g2 by bob",
        "born N1/1, 1h N1>N2 open, hops 1");
    row("the rest of an undone line stays",
        "0h opened N1 by ann; 1h moved N2 by bob in g1 + resolved by bob in g1; 2h undo g1 by bob", "born N1/1, resolved 1h");
}

void TestFold::guards()
{
    QFETCH(QString, story);
    Storyteller teller;
    const TicketHistory ticket = teller.tell(QStringLiteral("T"), story);
    const LevelMap levels = teller.levelMap();
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    QTEST(describe(fold(ticket.events, LiveGuards, at(1000)), levels), "entry");
}

void TestFold::tellsKindOriginReasonAndSender()
{
    Storyteller teller;
    const auto ticket = teller.tell(QStringLiteral("T"),
        QStringLiteral("0h opened N1 by customer; 1h assigned ann by system; 2h moved N2 by bob because expertise; "
                       "3h moved Lead by rule because sla; 4h moved Vendor by eve"));
    const LevelMap levels = teller.levelMap();
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    const auto &episodes = fold(ticket.events, {}, at(1000)).episodes;
    QCOMPARE(episodes.size(), 3U);
    const auto handed = teller.tell(
        QStringLiteral("H"), QStringLiteral("0h opened N1; 1h assigned ann by lea; 2h moved N2 by rule + assigned eve by rule"));
    const auto agent = [&](AgentId id) { return teller.directory->agents.text(id.value); };
    const auto reason = [&](ReasonId id) { return id.isValid() ? teller.directory->reasons.text(id.value) : QString(); };
    QCOMPARE(episodes[0].kind, EscalationKind::Functional);
    QCOMPARE(agent(episodes[0].sender), QStringLiteral("bob"));
    QCOMPARE(reason(episodes[0].reason), QStringLiteral("expertise"));
    QCOMPARE(episodes[1].kind, EscalationKind::Hierarchical);
    QCOMPARE(episodes[1].origin, ActorKind::Rule);
    QCOMPARE(agent(episodes[1].sender), QStringLiteral("ann")); // made by a rule: the owner then
    QCOMPARE(reason(episodes[1].reason), QStringLiteral("sla"));
    QCOMPARE(episodes[2].kind, EscalationKind::External);
    QCOMPARE(episodes[2].origin, ActorKind::Agent);
    QCOMPARE(reason(episodes[2].reason), QString());
    const LevelMap all = teller.levelMap();
    QCOMPARE(agent(Fold(FoldSettings{all, 7 * Day})(handed.events, {}, at(1000)).episodes.front().sender), QStringLiteral("ann"));
}

void TestFold::tellsWhichTiersHandledIt_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("tiers");
    QTest::newRow("up and down") << "0h opened N1; 1h moved N3; 2h moved N2" << 0b1110;
    QTest::newRow("handed back after the resolution") << "0h opened N2; 1h resolved; 2h moved N1" << 0b100;
    QTest::newRow("routed: who sent it on did not handle it") << "0s opened N1 by customer; 60s moved N2 by system" << 0b100;
    QTest::newRow("what came before the routing stays")
        << "0s opened N2 by customer; 60s moved N1 by system; 90s moved N3 by system" << 0b1100;
}

void TestFold::tellsWhichTiersHandledIt()
{
    QFETCH(QString, story);
    Storyteller teller;
    const TicketHistory ticket = teller.tell(QStringLiteral("T"), story);
    const LevelMap levels = teller.levelMap();
    QTEST(int{Fold(FoldSettings{levels, 7 * Day})(ticket.events, LiveGuards, at(1000)).tiersTouched}, "tiers");
}

void TestFold::levelsFollowTheirDates()
{
    Storyteller teller;
    const auto before =
        teller.tell(QStringLiteral("A"), QStringLiteral("0h opened N1; 1h moved Desk; 10h moved N1; 20h moved Desk"));
    const auto kept =
        teller.tell(QStringLiteral("B"), QStringLiteral("0h opened Desk; 20h moved Robot; 30h moved Desk; 40h moved N2"));
    auto records = teller.levels();
    const auto desk = [](Instant from, quint8 tier) {
        return LevelRecord{QStringLiteral("test"), QStringLiteral("Desk"), from, QStringLiteral("Desk"), UnitKind::Team, tier};
    };
    records.push_back(desk(at(15), 2));
    records.push_back(desk(at(-100), 1));
    const LevelMap levels(records, *teller.directory);
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    // A unit has the tier of the instant at which it received the ticket …
    QCOMPARE(describe(fold(before.events, {}, at(1000)), levels), QStringLiteral("born N1/1, 20h N1>Desk open, hops 3"));
    // … and keeps it while it stays the last one to have held it, through a robot's queue too.
    QCOMPARE(describe(fold(kept.events, {}, at(1000)), levels), QStringLiteral("born Desk/1, 40h Desk>N2 open, hops 1"));
}

void TestFold::companions_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("flags"); // FC first contact, FL first level, PP ping-pong, OD on the desk, A<h> acknowledged

    row("one reply, resolved in tier 1", "0h opened N1; 1h reply by ann; 2h resolved", "FC FL");
    row("written after the resolution", "0h opened N1; 1h resolved by ann; 1.1h reply by ann", "FC FL");
    row("a second reply after the resolution", "0h opened N1; 1h reply by ann; 2h resolved; 3h reply by ann", "FL");
    row("replies after a late reopening change nothing",
        "0h opened N1; 1h reply by ann; 2h resolved; 200h reopened; 201h reply by ann", "FC FL");
    row("two replies", "0h opened N1; 1h reply by ann; 2h reply by ann; 3h resolved", "FL");
    row("no reply", "0h opened N1; 3h resolved", "FL");
    row("a customer's message is no reply", "0h opened N1; 1h reply by ann; 2h customer by customer; 3h resolved", "FC FL");
    row("reopened within the window", "0h opened N1; 1h reply by ann; 2h resolved; 3h reopened", "");
    row("reopened later", "0h opened N1; 1h reply by ann; 2h resolved; 200h reopened", "FC FL");
    row("reopened, then resolved again in tier 1", "0h opened N1; 1h reply by ann; 2h resolved; 3h reopened; 4h resolved", "FL");
    row("resolved above", "0h opened N1; 1h moved N2; 2h reply by ann; 3h resolved", "A2");
    row("born above, resolved in tier 1", "0h opened N2; 1h reply by bob; 2h moved N1; 3h resolved", "FL");
    row("three crossings of one pair", "0h opened N1; 1h moved N2; 2h moved N1; 3h moved N2", "PP OD");
    row("two crossings, and another pair", "0h opened N1; 1h moved N2; 2h moved N1; 3h moved N1b", "");
    row("above its born tier", "0h opened N1; 1h moved N2 by ann", "OD");
    row("down, but not decided", "0h opened N2; 1h moved Vendor; 2h moved N3", "OD");
    row("acknowledged by a reply of the receiving unit", "0h opened N1; 1h moved N2 by ann; 3h reply by bob", "OD A3");
    row("by an assignment", "0h opened N1; 1h moved N2 by ann; 3h assigned eve by bob", "OD A3");
    row("not by the sender", "0h opened N1; 1h moved N2 by ann; 3h note by ann", "OD");
    row("not by a robot", "0h opened N1; 1h moved N2 by ann; 3h assigned eve by system", "OD");
    row("not by sending it on", "0h opened N1; 1h moved N2 by ann; 3h moved N1 by bob", "");
    row("by resolving it", "0h opened N1; 1h moved N2 by ann; 3h resolved by bob", "A3");
}

void TestFold::companions()
{
    QFETCH(QString, story);
    Storyteller teller;
    const TicketHistory ticket = teller.tell(QStringLiteral("T"), story);
    const LevelMap levels = teller.levelMap();
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    const TicketEntry &entry = fold(ticket.events, {}, at(1000));
    QStringList flags;
    for (const auto &[on, name] : {std::pair{entry.firstContact, "FC"}, std::pair{entry.firstLevel, "FL"},
             std::pair{entry.pingPong, "PP"}, std::pair{entry.onDesk, "OD"}}) {
        if (on)
            flags.append(QLatin1String(name));
    }
    if (!entry.episodes.empty() && entry.episodes.front().acknowledged)
        flags.append(QStringLiteral("A%1").arg((*entry.episodes.front().acknowledged - Storyteller::Start) / Hour));
    QTEST(flags.join(u' '), "flags");
}

void TestFold::asksWhoBelongsToTheUnit_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("acknowledged"); // hour; -1: not
    const auto row = [](const char *name, const QString &story, int hour) { QTest::newRow(name) << story << hour; };
    row("by a member", QStringLiteral("0h opened N1; 1h moved N2 by ann; 3h note by bob"), 3);
    row("not by a stranger", QStringLiteral("0h opened N1; 1h moved N2 by ann; 3h note by eve"), -1);
    row("by a member after a stranger", QStringLiteral("0h opened N1; 1h moved N2 by ann; 3h note by eve; 4h reply by bob"), 4);
    row("not any more", QStringLiteral("0h opened N1; 1h moved N2 by ann; 30h note by bob"), -1);
    row("of a unit without a list", QStringLiteral("0h opened N1; 1h moved N3 by ann; 3h note by eve"), 3);
}

void TestFold::asksWhoBelongsToTheUnit()
{
    QFETCH(QString, story);
    Storyteller teller;
    const TicketHistory ticket = teller.tell(QStringLiteral("T"), story);
    const LevelMap levels = teller.levelMap();
    const Memberships members({{QStringLiteral("bob"), QStringLiteral("N2"), at(0), at(20)},
                                  {QStringLiteral("zoe"), QStringLiteral("N2"), at(0), std::nullopt}},
        levels, *teller.directory);
    const FoldSettings settings{levels, 7 * Day, {}, members};
    Fold fold(settings);
    const auto acknowledged = fold(ticket.events, {}, at(1000)).episodes.front().acknowledged;
    QTEST(acknowledged ? int((*acknowledged - Storyteller::Start) / Hour) : -1, "acknowledged");
}

void TestFold::attributesTicketsToAgents_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("agent");
    row("the owner when it was first escalated",
        "0h opened N1; 1h assigned ann by lea; 2h assigned bob by ann; 3h moved N2 by bob; 4h assigned eve by eve", "bob");
    row("not the one it is handed to in the same line",
        "0h opened N1; 1h assigned ann by lea; 3h moved N2 by bob + assigned eve by bob", "ann");
    row("the owner in its first unit",
        "0h opened N1; 1h assigned ann by lea; 2h moved N1b by ann; 3h assigned bob by lea; 4h moved N2 by bob", "ann");
    row("escalated while nobody owned it there: who resolved it there",
        "0h opened N1; 3h moved N2 by bob; 4h assigned eve by lea; 5h moved N1 by eve; 6h resolved by ann", "ann");
    row("without an owner, who sent it", "0h opened N1; 3h moved N2 by bob", "bob");
    row("not escalated: who resolved it there", "0h opened N1; 1h assigned ann by lea; 2h resolved by bob", "bob");
    row("else its first owner", "0h opened N1; 1h assigned ann by lea; 2h assigned bob by lea", "ann");
    row("else who acted first", "0h opened N1 by customer; 1h reply by eve", "eve");
    row("who opened it, where the log does not say what he is, may be the customer", "0h opened N1; 1h reply by eve", "eve");
    row("nobody", "0h opened N1 by customer; 1h resolved by system", "");
}

void TestFold::attributesTicketsToAgents()
{
    QFETCH(QString, story);
    Storyteller teller;
    const TicketHistory ticket = teller.tell(QStringLiteral("T"), story);
    const LevelMap levels = teller.levelMap();
    const FoldSettings settings{levels, 7 * Day};
    Fold fold(settings);
    const AgentId agent = fold(ticket.events, {}, at(1000)).agent;
    QTEST(agent.isValid() ? teller.directory->agents.text(agent.value) : QString(), "agent");
}

PALIER_TEST(TestFold, QCoreApplication)
#include "tst_fold.moc"
