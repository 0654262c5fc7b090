// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/ticketstore.h"

#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestTicketStore : public QObject
{
    Q_OBJECT

    const Workspace m_workspace;

    static std::vector<EventRecord> story()
    {
        return history(u"1|1|opened||N1|Roy|customer\n2|5|assigned||ann|ann|agent\n2|5|state|new|open|ann|agent\n"
                       "3|9|moved|N1|N2|ann|agent|expertise||g1\n4|12|moved|N2|N1|bob|agent||rejected"_qs);
    }
    static void write(Connection &connection, const TicketRecord &ticket, const std::vector<EventRecord> &rows)
    {
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"demo"_qs, false}));
        QVERIFY(writer.replaceHistory(ticket, rows));
        QVERIFY(writer.commit());
    }
    static TicketRecord full()
    {
        TicketRecord record = ticket(u"T1"_qs);
        record.subject = u"VPN"_qs;
        record.customer = u"Roy"_qs;
        record.topic = u"vpn"_qs;
        record.channel = u"chat"_qs;
        record.priority = u"haute"_qs;
        record.language = u"fr"_qs;
        record.attributes = {{u"VIP"_qs, u"oui"_qs}, {u"city"_qs, u"Lyon"_qs}};
        return record;
    }

private Q_SLOTS:
    /** What is read can be written again, and changes nothing. */
    void readsWhatWasWritten()
    {
        Connection connection = m_workspace.open();
        write(connection, full(), story());
        const auto stored = **storedTicket(connection, u"demo"_qs, u"T1"_qs);
        QCOMPARE(stored.history, story());
        QCOMPARE(stored.version, 1);
        QCOMPARE(stored.ticket.attributes, full().attributes);
        QCOMPARE(stored.ticket.unit + stored.ticket.agent, u"N1ann"_qs);
        QCOMPARE(stored.ticket.state, TicketState::Open);
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"demo"_qs, false}));
        QCOMPARE(*writer.replaceHistory(stored.ticket, stored.history), Replaced::Unchanged);
    }

    void knowsVersions()
    {
        Connection connection = m_workspace.open();
        write(connection, ticket(u"T2"_qs), story());
        auto longer = story();
        longer.push_back(history(u"5|20|resolved"_qs).front());
        write(connection, ticket(u"T2"_qs), longer);
        QCOMPARE((*storedTicket(connection, u"demo"_qs, u"T2"_qs))->version, 2);
    }

    void saysWhereThereIsNone()
    {
        const Connection connection = m_workspace.open();
        QVERIFY(!*storedTicket(connection, u"demo"_qs, u"T9"_qs));
        QVERIFY(!*storedTicket(connection, u"other"_qs, u"T1"_qs));
    }

    void listsWhatIsNotDone()
    {
        Connection connection = m_workspace.open();
        write(connection, ticket(u"A1"_qs), history(u"1|1|opened||N1"_qs));
        write(connection, ticket(u"A2"_qs), history(u"1|1|opened||N1;2|2|resolved"_qs));
        write(connection, ticket(u"A3"_qs), history(u"1|1|opened||N1;2|2|void"_qs));
        write(connection, ticket(u"A4"_qs), history(u"1|1|opened||N1;2|2|state||waiting"_qs));
        QCOMPARE(ticketsNotDone(connection, u"demo"_qs)->filter(u"A"_qs).join(u' '), u"A1 A4"_qs);
        QVERIFY(ticketsNotDone(connection, u"other"_qs)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTicketStore)
#include "tst_ticketstore.moc"
