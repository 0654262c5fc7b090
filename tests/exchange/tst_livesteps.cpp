// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/livesteps.h"

#include "support/testprogram.h"

#include "exchange/demotold.h"
#include "exchange/demoworld.h"

using namespace palier;
using namespace palier::demo;

class TestLiveSteps : public QObject
{
    Q_OBJECT

    /** What the database would say of it. */
    static ToldTicket stored(ToldTicket told)
    {
        for (const EventRecord &event : told.history) {
            if (event.kind == EventKind::Opened || event.kind == EventKind::Moved)
                told.ticket.unit = event.to;
            else if (event.kind == EventKind::Assigned)
                told.ticket.agent = event.to;
            else if (event.kind == EventKind::State)
                told.ticket.state = *valueNamed<TicketState>(event.to);
        }
        return told;
    }
    static bool isDone(const ToldTicket &told) { return told.ticket.state == TicketState::Resolved; }

private Q_SLOTS:
    void bringsATicketIn()
    {
        const ToldTicket told = newTicket(smallWorld(), 1500, Now, Random(1));
        QCOMPARE(told.ticket.extId, QStringLiteral("D001501"));
        QCOMPARE(told.history.front().atMs, toMilliseconds(Now));
        QVERIFY(!told.messages.empty());
    }

    /** Step by step from the opening to the resolution, each step one or more lines behind what was there. */
    void takesEachTicketToItsEnd()
    {
        int all = 0;
        for (int number = 0; number < 100; ++number) {
            ToldTicket told = stored(newTicket(smallWorld(), 2000 + number, Now, Random(1)));
            int steps = 0;
            for (; !isDone(told) && steps < 200; ++steps) {
                const auto before = told.history;
                const auto texts = static_cast<int>(told.messages.size());
                told = stored(
                    stepFurther(smallWorld(), told, texts, Now + Minute * steps, Random(static_cast<quint64>(steps + number))));
                QVERIFY(told.history.size() > before.size());
                QVERIFY(std::equal(before.begin(), before.end(), told.history.begin()));
                QVERIFY2(isInOrder(told.history), qPrintable(demo::told(told.history)));
                QCOMPARE(told.history.back().atMs, toMilliseconds(Now + Minute * steps));
            }
            QVERIFY(steps < 200);
            all += steps;
        }
        QVERIFY2(all > 300 && all < 500, qPrintable(QString::number(all))); // what stepsAnHour() counts with
    }

    void leavesWhatIsDone()
    {
        ToldTicket told = stored(newTicket(smallWorld(), 2000, Now, Random(1)));
        told.ticket.state = TicketState::Closed;
        QCOMPARE(stepFurther(smallWorld(), told, 1, Now + Minute, Random(1)).history, told.history);
    }

    void isAttendedInTheHoursOfItsUnit_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<TicketState>("state");
        QTest::addColumn<Instant>("at");
        QTest::addColumn<bool>("isAttended");
        const int robot = static_cast<int>(smallWorld().catalog.units.size()) - 1;
        const Instant sunday = Monday - Day;
        const Instant night = Monday + 16 * Hour;
        QTest::newRow("Monday") << 0 << TicketState::Open << Monday << true;
        QTest::newRow("Sunday") << 0 << TicketState::Open << sunday << false;
        QTest::newRow("at night") << 0 << TicketState::Open << night << false;
        QTest::newRow("a customer on Sunday") << 0 << TicketState::Waiting << sunday << true;
        QTest::newRow("the robot at night") << robot << TicketState::New << night << true;
    }

    void isAttendedInTheHoursOfItsUnit()
    {
        QFETCH(int, unit);
        QFETCH(TicketState, state);
        QFETCH(Instant, at);
        TicketRecord ticket;
        ticket.unit = smallWorld().catalog.units[static_cast<std::size_t>(unit)].name;
        ticket.state = state;
        QTEST(isAttended(smallWorld(), ticket, at), "isAttended");
    }

    /** As many steps in a year as its tickets need, most of them in working hours. */
    void theFloorKeepsUp()
    {
        const World &world = smallWorld();
        double steps = 0;
        for (Instant hour = world.start; hour < world.now; hour += Hour)
            steps += stepsAnHour(world, hour);
        const double ofTicket = steps / world.size.tickets;
        QVERIFY2(ofTicket > 3 && ofTicket < 5, qPrintable(QString::number(ofTicket)));
        QVERIFY(stepsAnHour(world, Monday) > 20 * stepsAnHour(world, Monday - Day));
        QVERIFY(stepsAnHour(world, Monday - Day) > 0);
    }
};

PALIER_TEST(TestLiveSteps, QCoreApplication)
#include "tst_livesteps.moc"
