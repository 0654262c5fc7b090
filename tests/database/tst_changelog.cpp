// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/changelog.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestChangeLog : public QObject
{
    Q_OBJECT

    static QString since(const Workspace &workspace, const LogMark &mark)
    {
        const Connection connection = workspace.open(Access::ReadOnly);
        const auto tickets = ChangeLog(connection).since(mark);
        if (!tickets || !*tickets)
            return tickets ? u"everything"_qs : describe(tickets.error());
        QStringList ids;
        for (const qint64 id : **tickets)
            ids << QString::number(id);
        return ids.join(u' ');
    }
    static LogMark end(const Workspace &workspace) { return *ChangeLog(workspace.open(Access::ReadOnly)).end(); }

private Q_SLOTS:
    void saysWhichTicketsChanged()
    {
        const Workspace workspace;
        workspace.open();
        const LogMark empty = end(workspace);
        QCOMPARE(since(workspace, empty), QString());
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs);
        workspace.write(ticket(u"B"_qs), u"1|0|opened||N1"_qs);
        QCOMPARE(since(workspace, empty), u"1 2"_qs);
        const LogMark two = end(workspace);
        workspace.write(ticket(u"B"_qs), u"1|0|opened||N1"_qs); // the same again
        QCOMPARE(since(workspace, two), QString());
        workspace.write(ticket(u"B"_qs), u"1|0|opened||N1;2|5|moved||N2"_qs);
        workspace.write(ticket(u"B"_qs), u"1|0|opened||N1;2|6|moved||N2"_qs);
        QCOMPARE(since(workspace, two), u"2"_qs);
        workspace.sql(u"DELETE FROM ticket WHERE id = 1"_qs);
        QCOMPARE(since(workspace, two), u"1 2"_qs);
        QCOMPARE(since(workspace, end(workspace)), QString());
    }

    void cannotTellAfterARestore()
    {
        const Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs);
        const LogMark mark = end(workspace);
        workspace.sql(u"UPDATE change_log SET stamp = stamp + 1"_qs);
        QCOMPARE(since(workspace, mark), u"everything"_qs);
        QCOMPARE(since(workspace, {mark.seq + 1, 0}), u"everything"_qs);
    }

    void whatManyTicketsShareChangesEverything_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("source") << u"UPDATE source SET name = 'z'"_qs;
        QTest::newRow("topic") << u"UPDATE topic SET name = 'z'"_qs;
        QTest::newRow("customer") << u"UPDATE customer SET name = 'z'"_qs;
        QTest::newRow("class of a customer") << u"UPDATE customer SET vip = 1"_qs;
        QTest::newRow("reason") << u"UPDATE reason SET name = 'z'"_qs;
        if (Workspace::isOnServer()) {
            QTest::newRow("no tickets any more") << u"TRUNCATE ticket CASCADE"_qs;
            QTest::newRow("no events any more") << u"TRUNCATE ticket_event"_qs;
            QTest::newRow("no attributes any more") << u"TRUNCATE ticket_attribute"_qs;
        }
    }

    void whatManyTicketsShareChangesEverything()
    {
        QFETCH(QString, change);
        const Workspace workspace;
        TicketRecord record = ticket(u"A"_qs);
        record.topic = u"vpn"_qs;
        record.customer = u"carl"_qs;
        workspace.write(record, u"1|0|opened||N1|||why"_qs);
        const LogMark mark = end(workspace);
        QCOMPARE(workspace.sql(change), QString());
        QCOMPARE(since(workspace, mark), u"everything"_qs);
    }

    void keepsItsNewestRowsOnly()
    {
        PALIER_ONLY_FILES();
        const Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|0|opened||N1"_qs);
        const LogMark mark = end(workspace);
        workspace.sql(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                      "INSERT INTO change_log (ticket) SELECT 1 FROM n"_qs);
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM change_log"_qs), u"100000"_qs);
        QCOMPARE(since(workspace, mark), u"everything"_qs);
        QCOMPARE(since(workspace, {mark.seq, mark.stamp + 1}), u"everything"_qs);
    }

    /** However large the workspace is, only what changed is looked at. */
    void changesAreFoundByIndex_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"changed_tickets", "changed_attributes", "changed_events"})
            QTest::newRow(file) << u":/palier/sources/palier/sqlite/%1.sql"_qs.arg(QLatin1String(file));
    }

    void changesAreFoundByIndex()
    {
        PALIER_ONLY_FILES();
        QFETCH(QString, file);
        const Workspace workspace;
        workspace.open();
        const auto sql = statementIn(file);
        QVERIFY(sql);
        const QString plan = workspace.sql(u"EXPLAIN QUERY PLAN "_qs + *sql);
        QVERIFY2(!plan.contains(u"SCAN"_qs), qPrintable(plan));
    }
};

PALIER_TEST(TestChangeLog, QCoreApplication)
#include "tst_changelog.moc"
