// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/ticketreader.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestTicketReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneTicketWhole()
    {
        const Workspace workspace;
        TicketRecord record = ticket(u"A"_qs);
        record.subject = u"Écran noir"_qs;
        record.customer = u"Carl"_qs;
        record.topic = u"vpn"_qs;
        record.attributes = {{u"product"_qs, u"box"_qs}};
        const QString story = u"1|5|opened||N1|carl|customer;2|9|moved|N1|N2|ann|agent|expertise||g1;2|9|assigned||bob"_qs;
        workspace.write(record, story, u"log"_qs);
        const Connection connection = workspace.open(Access::ReadOnly);
        TicketReader reader(connection);
        const auto read = reader.texts({u"log"_qs, u"A"_qs});
        QVERIFY(read);
        QCOMPARE(read->id, 1);
        const TicketTexts &texts = read->texts;
        QVERIFY(texts.exists);
        QCOMPARE(texts.version, 1);
        QCOMPARE(texts.record.subject, u"Écran noir"_qs);
        QCOMPARE(texts.record.customer, u"Carl"_qs);
        QCOMPARE(texts.record.unit, u"N2"_qs);
        QCOMPARE(texts.record.agent, u"bob"_qs);
        QCOMPARE(texts.record.createdMs, 5000);
        const auto whole = reader.whole({u"log"_qs, u"A"_qs});
        QVERIFY(whole);
        QCOMPARE(whole->ticket.texts.record.attributes, record.attributes);
        QCOMPARE(whole->history, history(story));
    }

    void readsManyInTheirOrder()
    {
        const Workspace workspace;
        const QStringList odd{u"A"_qs, u"\"quoted\", 'too'"_qs, u"Écran 😀 \\ [1]"_qs, u"line\nbreak"_qs, u"\uFEFFmarked"_qs};
        for (const QString &id : odd) {
            TicketRecord record = ticket(id);
            record.subject = u"about "_qs + id;
            workspace.write(record, u"1|0|opened||N1"_qs, u"log"_qs);
        }
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs, u"other"_qs);
        const Connection connection = workspace.open(Access::ReadOnly);
        std::vector<TicketName> names{{u"other"_qs, u"A"_qs}, {u"log"_qs, u"gone"_qs}, {u"log"_qs, u"A"_qs}};
        for (const QString &id : odd)
            names.push_back({u"log"_qs, id});
        QStringList subjects;
        const auto read = *TicketReader(connection).texts(names);
        for (std::size_t i = 0; i < names.size(); ++i) {
            QVERIFY(read.at(i).texts.name == names[i]);
            subjects << (read[i].texts.exists ? read[i].texts.record.subject : u"-"_qs);
        }
        QStringList expected{QString(), u"-"_qs, u"about A"_qs};
        for (const QString &id : odd)
            expected << u"about "_qs + id;
        QCOMPARE(subjects, expected);
        QVERIFY(TicketReader(connection).texts(std::vector<TicketName>())->empty());
    }

    void aTicketThatIsNotThere()
    {
        const Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs, u"log"_qs);
        const Connection connection = workspace.open(Access::ReadOnly);
        TicketReader reader(connection);
        for (const TicketName &name : {TicketName{u"log"_qs, u"B"_qs}, TicketName{u"other"_qs, u"A"_qs}, TicketName{}}) {
            const auto read = reader.texts(name);
            QVERIFY(read);
            QVERIFY(!read->texts.exists);
            QVERIFY(read->texts.name == name);
            QVERIFY(reader.whole(name)->history.empty());
        }
    }

    /** What is read can be written again, and changes nothing. */
    void whatWasReadCanBeWrittenAgain()
    {
        const Workspace workspace;
        TicketRecord record = ticket(u"T1"_qs);
        record.subject = u"VPN"_qs;
        record.channel = u"chat"_qs;
        record.priority = u"haute"_qs;
        record.language = u"fr"_qs;
        record.attributes = {{u"VIP"_qs, u"oui"_qs}, {u"city"_qs, u"Lyon"_qs}};
        workspace.write(record,
            u"1|1|opened||N1|Roy|customer;2|5|assigned||ann|ann|agent;2|5|state|new|open|ann|agent;"
            "3|9|moved|N1|N2|ann|agent|expertise||g1;4|12|moved|N2|N1|bob|agent||rejected"_qs,
            u"log"_qs);
        Connection connection = workspace.open();
        const auto stored = *TicketReader(connection).whole({u"log"_qs, u"T1"_qs});
        QCOMPARE(stored.ticket.texts.record.state, TicketState::Open);
        HistoryWriter writer(connection);
        QVERIFY(writer.begin({u"log"_qs, true}));
        QCOMPARE(*writer.replaceHistory(stored.ticket.texts.record, stored.history), Replaced::Unchanged);
    }

    void knowsVersions()
    {
        const Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|1|opened||N1"_qs, u"log"_qs);
        workspace.write(ticket(u"A"_qs), u"1|1|opened||N1;2|20|resolved"_qs, u"log"_qs);
        const Connection connection = workspace.open(Access::ReadOnly);
        QCOMPARE(TicketReader(connection).texts({u"log"_qs, u"A"_qs})->texts.version, 2);
    }

    void listsWhatIsNotDone()
    {
        const Workspace workspace;
        workspace.write(ticket(u"A1"_qs), u"1|1|opened||N1"_qs, u"log"_qs);
        workspace.write(ticket(u"A2"_qs), u"1|1|opened||N1;2|2|resolved"_qs, u"log"_qs);
        workspace.write(ticket(u"A3"_qs), u"1|1|opened||N1;2|2|void"_qs, u"log"_qs);
        workspace.write(ticket(u"A4"_qs), u"1|1|opened||N1;2|2|state||waiting"_qs, u"log"_qs);
        const Connection connection = workspace.open(Access::ReadOnly);
        TicketReader reader(connection);
        QCOMPARE(reader.notDone(u"log"_qs)->join(u' '), u"A1 A4"_qs);
        QVERIFY(reader.notDone(u"other"_qs)->isEmpty());
    }
};

PALIER_TEST(TestTicketReader, QCoreApplication)
#include "tst_ticketreader.moc"
