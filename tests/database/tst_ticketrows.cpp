// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/ticketrows.h"

#include "database/checker.h"
#include "database/profile/sourceprofile.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

namespace {

/** The rows of a statement of our profile for a source, "|" between columns. */
QString profileRows(const Workspace &workspace, QLatin1String statement, const QString &source = u"s"_qs)
{
    const Connection connection = workspace.open(Access::ReadOnly);
    const auto sql = SourceProfile::load(SourceProfile::Native, Dialect::Sqlite)->statement(statement);
    Statement rows = connection.statementOf(sql);
    if (!(sql->contains(u":after"_qs) ? rows.run({source, 0}) : rows.run({source})))
        return u"failed"_qs;
    const qsizetype columns = rows.columns().size();
    QStringList lines;
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells << rows.text(i);
        lines << cells.join(u'|');
    }
    return lines.join(u'\n');
}

/** The names that break programs. */
QStringList hardNames()
{
    return {u"é😀👨‍👩‍👧"_qs, u"שלום עולם"_qs, u"<b>&amp;</b>"_qs, u"'; DROP TABLE ticket; --"_qs,
        u":source ?1 $x @y"_qs, u"\u0001\t\u001f\u202e\ufeff"_qs, u"  spaces  "_qs, QString(300, u'x') + u'é', u"null"_qs,
        u"N\0z"_qs};
}

} // namespace

class TestTicketRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAHistoryAsItIs()
    {
        const Workspace workspace;
        TicketRecord record = ticket(u"T1"_qs);
        record.subject = u"Printer on fire"_qs;
        record.customer = u"Ms A"_qs;
        record.topic = u"print"_qs;
        record.channel = u"mail"_qs;
        record.priority = u"high"_qs;
        record.language = u"fr"_qs;
        record.attributes = {{u"product"_qs, u"P1"_qs}, {u"empty"_qs, u""_qs}, {u"country"_qs, u"fr"_qs}};
        const QString history =
            u"1|10|opened||N1|Ms A|customer\n2|20|moved|N1|N2|ann|agent|skill||g1\n2|20|state|new|open|ann|agent|||g1\n"
            "3|30|assigned||bob|bot|rule\n4|40|moved|N2|N1|bob||skill|rejected\n5|50|undo||g1"_qs;
        QCOMPARE(workspace.write(record, history), u"added"_qs);
        QCOMPARE(profileRows(workspace, "tickets"_L1),
            u"T1|T1|Printer on fire|Ms A|0|print|mail|high|fr|N1|bob|open|10000||50000||1|1"_qs);
        QCOMPARE(profileRows(workspace, "attributes"_L1), u"T1|country|fr\nT1|product|P1"_qs);
        QCOMPARE(profileRows(workspace, "events"_L1), u"T1#1|T1|1|10000|opened||N1|Ms A|customer||||\n"
                                                      "T1#2|T1|2|20000|moved|N1|N2|ann|agent|skill||g1|\n"
                                                      "T1#3|T1|2|20000|state|new|open|ann|agent|||g1|\n"
                                                      "T1#4|T1|3|30000|assigned||bob|bot|rule||||\n"
                                                      "T1#5|T1|4|40000|moved|N2|N1|bob||skill|rejected||\n"
                                                      "T1#6|T1|5|50000|undo||g1||||||"_qs);
        QCOMPARE(profileRows(workspace, "units"_L1), u"team|N1|1\nteam|N2|1"_qs);
        QCOMPARE(workspace.sql(u"SELECT login FROM agent ORDER BY login"_qs), u"ann\nbob"_qs);
    }

    void keepsHardNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : hardNames())
            QTest::newRow(qPrintable(name.left(12))) << name;
    }

    void keepsHardNames()
    {
        QFETCH(QString, name);
        const Workspace workspace;
        TicketRecord record = ticket(name);
        record.subject = record.customer = record.topic = record.channel = record.priority = record.language = name;
        record.attributes = {{name, name}};
        std::vector<EventRecord> events = history(u"1|10|opened;2|20|moved;3|30|assigned;4|40|note"_qs);
        for (EventRecord &event : events)
            event.from = event.to = event.actor = event.reason = event.commandGroup = name;
        Connection connection = workspace.open();
        HistoryWriter writer(connection);
        if (Workspace::isOnServer() && name.contains(QChar::Null)) {
            QCOMPARE(outcome(writer.begin({name, true})), u"database.text-with-null(%1)"_qs.arg(workspace.name()));
            return;
        }
        QVERIFY(writer.begin({name, true}));
        QVERIFY(writer.proposeLevel({name, name, Instant{}, name, UnitKind::Team, 1}));
        QCOMPARE(*writer.replaceHistory(record, events), Replaced::Added);
        QVERIFY(writer.commit());
        QVERIFY(writer.begin({name, true}));
        QCOMPARE(*writer.replaceHistory(record, events), Replaced::Unchanged);
        QVERIFY(writer.commit());
        QCOMPARE(profileRows(workspace, "tickets"_L1, name),
            u"%1|%1|%1|%1|0|%1|%1|%1|%1|%1|%1|new|10000||40000||1|1"_qs.replace(u"%1"_qs, name));
        QCOMPARE(profileRows(workspace, "attributes"_L1, name), u"%1|%1|%1"_qs.replace(u"%1"_qs, name));
        QCOMPARE(profileRows(workspace, "events"_L1, name).section(u'\n', 1, 1),
            u"%1#2|%1|2|20000|moved|%1|%1|%1||%1||%1|"_qs.replace(u"%1"_qs, name).section(u'\n', 0, 0));
        QCOMPARE(LevelStore(connection).levels()->at(0), (LevelRecord{name, name, Instant{}, name, UnitKind::Team, 1}));
    }

    void writesAnewWhatWasDamaged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a state") << u"UPDATE ticket SET state = 'closed'"_qs;
        QTest::newRow("a unit") << u"UPDATE ticket SET unit = NULL"_qs;
        QTest::newRow("a lost event") << u"DELETE FROM ticket_event WHERE line = 2"_qs;
        QTest::newRow("all events lost") << u"DELETE FROM ticket_event"_qs;
    }

    void writesAnewWhatWasDamaged()
    {
        QFETCH(QString, sql);
        const Workspace workspace;
        const QString history = u"1|10|opened||N1;2|20|moved|N1|N2"_qs;
        QCOMPARE(workspace.write(ticket(u"T1"_qs), history), u"added"_qs);
        const QString before = profileRows(workspace, "events"_L1);
        QCOMPARE(workspace.sql(sql), QString());
        QCOMPARE(workspace.write(ticket(u"T1"_qs), history), u"changed"_qs);
        QCOMPARE(profileRows(workspace, "events"_L1), before);
        Connection connection = workspace.open(Access::ReadOnly);
        QVERIFY(checkWorkspace(connection)->empty());
        QCOMPARE(workspace.write(ticket(u"T1"_qs), history), u"unchanged"_qs);
    }

    void replacesWhatChanged_data()
    {
        QTest::addColumn<QString>("history");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("version");
        QTest::newRow("the same") << u"1|10|opened||N1;2|20|moved|N1|N2"_qs << u"unchanged"_qs << u"1"_qs;
        QTest::newRow("longer") << u"1|10|opened||N1;2|20|moved|N1|N2;3|30|resolved"_qs << u"changed"_qs << u"2"_qs;
        QTest::newRow("shorter") << u"1|10|opened||N1"_qs << u"changed"_qs << u"2"_qs;
        QTest::newRow("other") << u"1|11|opened||N7"_qs << u"changed"_qs << u"2"_qs;
    }

    void replacesWhatChanged()
    {
        QFETCH(QString, history);
        const Workspace workspace;
        TicketRecord record = ticket(u"T1"_qs);
        record.attributes = {{u"a"_qs, u"1"_qs}};
        workspace.write(ticket(u"T0"_qs), u"1|5|opened||N1"_qs);
        workspace.write(record, u"1|10|opened||N1;2|20|moved|N1|N2"_qs);
        QTEST(workspace.write(record, history), "says");
        QTEST(workspace.sql(u"SELECT version FROM ticket WHERE ext_id = 'T1'"_qs), "version");
        // As if it had never been otherwise, but for the version; the other ticket is as it was.
        const Workspace fresh;
        fresh.write(ticket(u"T0"_qs), u"1|5|opened||N1"_qs);
        fresh.write(record, history);
        for (const auto statement : {"attributes"_L1, "events"_L1, "units"_L1})
            QCOMPARE(profileRows(workspace, statement), profileRows(fresh, statement));
        QCOMPARE(workspace.sql(u"SELECT version FROM ticket WHERE ext_id = 'T0'"_qs), u"1"_qs);
    }

    void replacesTheTicketItself()
    {
        const Workspace workspace;
        TicketRecord record = ticket(u"T1"_qs);
        const QString history = u"1|10|opened||N1"_qs;
        workspace.write(record, history);
        record.customer = u"New"_qs;
        record.attributes = {{u"a"_qs, u"1"_qs}};
        QCOMPARE(workspace.write(record, history), u"changed"_qs);
        QCOMPARE(profileRows(workspace, "tickets"_L1), u"T1|T1||New|0|||||N1||new|10000||10000||2|1"_qs);
        QCOMPARE(profileRows(workspace, "attributes"_L1), u"T1|a|1"_qs);
    }

    void refusesTwoValuesOfOneAttribute()
    {
        const Workspace workspace;
        TicketRecord record = ticket(u"T1"_qs);
        record.attributes = {{u"a"_qs, u"1"_qs}, {u"a"_qs, u"2"_qs}};
        const QString said = workspace.write(record, u"1|10|opened||N1"_qs);
        QVERIFY2(said.startsWith(u"database.failed"_qs), qPrintable(said));
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM ticket"_qs), u"0"_qs);
    }
};

PALIER_TEST(TestTicketRows, QCoreApplication)
#include "tst_ticketrows.moc"
