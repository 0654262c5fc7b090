// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/eventcheck.h"
#include "support/storyteller.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestEventCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoryIsPossible()
    {
        test::Storyteller teller;
        const TicketHistory ticket = teller.tell(QStringLiteral("T"),
            QStringLiteral(
                "0h opened N1 by customer; 1h assigned ann by ann; 2h moved N2 by ann because expertise in g1; 3h state "
                "waiting by ann + priority high by ann; 4h undo g1 by bob; 5h reply by bob; 6h moved N1 rejected by "
                "bob; 7h note; 8h resolved by rule; 9h reopened by system; 10h merged; 11h feedback by customer"));
        const EventCheck isPossible(*teller.directory);
        for (const TicketEvent &event : ticket.events)
            QVERIFY(isPossible(event));
    }

    void codesHaveTheirNames_data()
    {
        QTest::addColumn<TicketEvent>("event");
        QTest::addColumn<bool>("possible");
        const auto row = [](const char *name, bool possible, TicketEvent event) { QTest::newRow(name) << event << possible; };
        constexpr quint32 None = AgentId::None;
        // There is one name of each, two groups and two priorities.
        row("a place", true, {.value = 0, .kind = EventKind::Moved});
        row("no such place", false, {.value = 1, .kind = EventKind::Moved});
        row("no place", true, {.value = None, .kind = EventKind::Opened});
        row("no such first place", false, {.value = None - 1, .kind = EventKind::Opened});
        row("no such assignee", false, {.value = 1, .kind = EventKind::Assigned});
        row("a group", true, {.value = 1, .kind = EventKind::Undo});
        row("no such group undone", false, {.value = 2, .kind = EventKind::Undo});
        row("a state", true, {.value = 5, .kind = EventKind::State});
        row("no such state", false, {.value = 6, .kind = EventKind::State});
        row("a state that is missing", false, {.value = None, .kind = EventKind::State});
        row("a priority", true, {.value = 1, .kind = EventKind::Priority});
        row("no such priority", false, {.value = 2, .kind = EventKind::Priority});
        row("a priority that is missing", false, {.value = None, .kind = EventKind::Priority});
        row("a note that says something", false, {.value = 0, .kind = EventKind::Note});
        row("an actor", true, {.actor = 0});
        row("no such actor", false, {.actor = 1});
        row("a group of rows", true, {.group = 1});
        row("no such group of rows", false, {.group = 2});
        row("a reason", true, {.reason = 0});
        row("no such reason", false, {.reason = 1});
        row("the last kind", true, {.kind = EventKind::Feedback});
        row("no such kind", false, {.kind = EventKind{19}});
        row("no such kind at all", false, {.kind = EventKind{255}});
        row("every bit that there is", true, {.bits = TicketEvent::packBits(ActorKind::System, ReturnKind::Answered, true)});
        row("no such kind of actor", false, {.bits = 5});
        row("a bit that means nothing", false, {.bits = 64});
        row("the end of time", false, {.at = 0xffffffffU});
    }

    void codesHaveTheirNames()
    {
        QFETCH(TicketEvent, event);
        Directory directory;
        for (auto *names : {&directory.places, &directory.agents, &directory.reasons, &directory.groups,
                 &directory.dimensions[std::size_t(BuiltInDimension::Priority)].values})
            names->code(QStringLiteral("name"));
        QTEST(EventCheck(directory)(event), "possible");
    }
};

PALIER_TEST(TestEventCheck, QCoreApplication)
#include "tst_eventcheck.moc"
