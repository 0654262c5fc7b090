// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/sourcehistories.h"

#include "database/errors.h"
#include "database/transaction.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

namespace {

/** "T1 topic=… : opened moved+state" a ticket: the dimensions that have a value, the kinds, "+" within a line. */
QString text(const TicketHistory &history, const Directory &directory)
{
    QStringList dimensions;
    for (std::size_t i = 0; i < history.dimensions.size(); ++i) {
        const Dimension &dimension = directory.dimensions.at(i);
        if (history.dimensions[i] != 0)
            dimensions << dimension.name + u'=' + dimension.values.text(history.dimensions[i]);
    }
    QString events;
    for (const TicketEvent &event : history.events)
        events += (event.startsLine() ? u' ' : u'+') + QString(nameOf(event.kind));
    return history.extId + u' ' + dimensions.join(u' ') + u':' + events;
}

/** All histories of a source, one a line; the error where there is one. */
QString read(const Workspace &workspace, const QString &source, Directory &directory)
{
    Connection connection = workspace.open(Access::ReadWrite);
    const auto picture = Transaction::read(connection);
    SourceHistories histories(
        connection, *SourceProfile::load(SourceProfile::Native, workspace.address().dialect()), source, directory);
    QStringList lines;
    while (true) {
        const auto history = histories.next();
        if (!history)
            return describe(history.error());
        if (!*history)
            return lines.join(u'\n');
        lines << text(**history, directory);
    }
}

} // namespace

class TestSourceHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The first row of a file is read by Qt: all others must read alike, whatever is in them. */
    void idsThatAreNoTextAreOneIdInEveryRow()
    {
        const Workspace workspace;
        for (const QString &id : {u"T\uFFFE"_qs, u"U\uFFFF"_qs, u"\uFEFFV"_qs})
            QCOMPARE(workspace.write(ticket(id), u"1|0|opened||N1;2|9|moved||N2;3|10|resolved"_qs), u"added"_qs);
        Directory directory;
        const QString all = read(workspace, u"s"_qs, directory);
        QCOMPARE(all.count(u"opened moved resolved"_qs), 3);
    }

    void mergesTicketsAttributesAndEvents()
    {
        const Workspace workspace;
        TicketRecord rich = ticket(u"T2"_qs);
        rich.topic = u"vpn"_qs;
        rich.channel = u"mail"_qs;
        rich.priority = u"low"_qs;
        rich.customer = u"Ms A"_qs;
        rich.language = u"fr"_qs;
        rich.attributes = {{u"product"_qs, u"P1"_qs}, {u"country"_qs, u"fr"_qs}};
        TicketRecord last = ticket(u"T0"_qs);
        last.attributes = {{u"product"_qs, u"P2"_qs}};
        workspace.write(ticket(u"T10"_qs), u"1|0|opened||N1"_qs);
        workspace.write(rich, u"1|0|opened||N1;2|1|moved|N1|N2;2|1|state|new|open;3|1|note"_qs);
        workspace.write(ticket(u"T2"_qs), u"1|0|void"_qs, u"other"_qs);
        workspace.write(last, u"1|0|resolved;1|0|note"_qs);
        Directory directory;
        QCOMPARE(read(workspace, u"s"_qs, directory),
            u"T10 : opened\n"
            "T2 topic=vpn channel=mail priority=low customer=Ms A language=fr country=fr product=P1: opened moved+state note\n"
            "T0 product=P2: resolved+note"_qs);
        QCOMPARE(read(workspace, u"other"_qs, directory), u"T2 : void"_qs);
        QCOMPARE(read(workspace, u"none"_qs, directory), QString());
        QCOMPARE(directory.sources.texts(), (QStringList{u"s"_qs, u"other"_qs, u"none"_qs}));
    }

    void takesTheValuesAtCreation_data()
    {
        QTest::addColumn<QString>("history");
        QTest::addColumn<QString>("dimensions");
        QTest::newRow("never changed") << u"1|0|opened||N1"_qs << u"topic=now priority=high"_qs;
        QTest::newRow("changed twice") << u"1|0|opened||N1;2|1|topic|first|second;3|2|topic|second|now"_qs
                                       << u"topic=first priority=high"_qs;
        QTest::newRow("came later") << u"1|0|opened||N1;2|1|topic||now"_qs << u"priority=high"_qs;
        QTest::newRow("both") << u"1|0|opened||N1;2|1|priority|low|high;2|1|topic|first|now"_qs << u"topic=first priority=low"_qs;
    }

    void takesTheValuesAtCreation()
    {
        QFETCH(QString, history);
        const Workspace workspace;
        TicketRecord record = ticket(u"T"_qs);
        record.topic = u"now"_qs;
        record.priority = u"high"_qs;
        workspace.write(record, history);
        Directory directory;
        QTEST(read(workspace, u"s"_qs, directory).section(u':', 0, 0).mid(2), "dimensions");
    }

    void anAttributeMayBeNamedLikeADimension()
    {
        const Workspace workspace;
        TicketRecord record = ticket(u"T"_qs);
        record.attributes = {{u"channel"_qs, u"chat"_qs}};
        workspace.write(record, u"1|0|opened||N1"_qs);
        Directory directory;
        QCOMPARE(read(workspace, u"s"_qs, directory), u"T channel=chat: opened"_qs);
        QCOMPARE(directory.dimensions.size(), BuiltInDimensionCount);
    }

    void tellsWhoIsAVip()
    {
        const Workspace workspace;
        TicketRecord vip = ticket(u"T1"_qs);
        vip.customer = u"Ms A"_qs;
        TicketRecord other = ticket(u"T2"_qs);
        other.customer = u"Mr B"_qs;
        TicketRecord classed = ticket(u"T3"_qs); // a log with classes of its own
        classed.attributes = {{u"customer-class"_qs, u"gold"_qs}};
        for (const TicketRecord &record : {vip, other, classed})
            workspace.write(record, u"1|0|opened||N1"_qs);
        workspace.sql(u"UPDATE customer SET vip = 1 WHERE name = 'Ms A'"_qs);
        Directory directory;
        QCOMPARE(read(workspace, u"s"_qs, directory),
            u"T1 customer=Ms A customer-class=VIP: opened\nT2 customer=Mr B: opened\nT3 customer-class=gold: opened"_qs);
    }

    void refusesABrokenWorkspace_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("error");
        QTest::newRow("no events") << u"DELETE FROM ticket_event WHERE ticket = 2"_qs << u"history.empty(s, T2)"_qs;
        QTest::newRow("a time out of range") << u"UPDATE ticket_event SET at_ms = -7 WHERE ticket = 2 AND line = 2"_qs
                                             << u"history.row-invalid(s, T2, 2, at_ms, -7)"_qs;
        QTest::newRow("no table") << u"DROP TABLE ticket_event"_qs << u"database.failed"_qs;
    }

    void refusesABrokenWorkspace()
    {
        QFETCH(QString, sql);
        QFETCH(QString, error);
        const Workspace workspace;
        for (const auto &name : {u"T1"_qs, u"T2"_qs, u"T3"_qs})
            workspace.write(ticket(name), u"1|0|opened||N1;2|1|note"_qs);
        QCOMPARE(workspace.sql(sql), QString());
        Directory directory;
        QVERIFY2(read(workspace, u"s"_qs, directory).startsWith(error), qPrintable(read(workspace, u"s"_qs, directory)));
    }

    void refusesAnUnknownKind()
    {
        PALIER_ONLY_FILES();
        const Workspace workspace;
        workspace.write(ticket(u"T1"_qs), u"1|0|opened||N1;2|1|note"_qs);
        {
            auto connection = Connection::open(workspace.address(), Access::ReadWrite);
            QCOMPARE(Workspace::sql(*connection, u"PRAGMA ignore_check_constraints = ON"_qs), QString());
            QCOMPARE(Workspace::sql(*connection, u"UPDATE ticket_event SET kind = 'sung' WHERE line = 2"_qs), QString());
        }
        Directory directory;
        QCOMPARE(read(workspace, u"s"_qs, directory), u"history.row-invalid(s, T1, 2, kind, sung)"_qs);
    }
};

PALIER_TEST(TestSourceHistories, QCoreApplication)
#include "tst_sourcehistories.moc"
