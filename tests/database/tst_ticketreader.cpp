// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/ticketreader.h"

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
        QVERIFY(*reader.attributes(read->id) == record.attributes);
        QVERIFY(*reader.history(*read) == history(story));
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
        }
    }
};

QTEST_GUILESS_MAIN(TestTicketReader)
#include "tst_ticketreader.moc"
