// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/historyreader.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

namespace {

void writeMany(const Workspace &workspace, const QString &source, int count)
{
    Connection connection = workspace.open();
    HistoryWriter writer(connection);
    QVERIFY(writer.begin({source, true}));
    for (int i = 0; i < count; ++i)
        QVERIFY(writer.replaceHistory(ticket(QString::number(i)), history(u"1|0|opened||N1"_qs)));
    QVERIFY(writer.commit());
}

} // namespace

class TestHistoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingFromNothing()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        Directory directory;
        QCOMPARE(*readHistories(connection, directory, [](TicketHistory &&) { QFAIL("a history"); }), 0);
    }

    void readsSourceAfterSource()
    {
        const Workspace workspace;
        workspace.write(ticket(u"1"_qs), u"1|0|opened||N1"_qs, u"z"_qs);
        workspace.write(ticket(u"1"_qs), u"1|0|opened||N1"_qs, u"a"_qs);
        workspace.write(ticket(u"2"_qs), u"1|0|opened||N1"_qs, u"z"_qs);
        Connection connection = workspace.open(Access::ReadOnly);
        Directory directory;
        QStringList read;
        const auto count = readHistories(connection, directory, [&](TicketHistory &&history) {
            const QString place = QString(directory.places.text(history.events.at(0).value)).replace(QChar(0x1f), u'/');
            read << directory.sources.text(history.source.value) + u' ' + history.extId + u' ' + place;
        });
        QCOMPARE(*count, 3);
        QCOMPARE(read, (QStringList{u"z 1 z/N1"_qs, u"z 2 z/N1"_qs, u"a 1 a/N1"_qs}));
    }

    void reportsAndCanBeStopped()
    {
        const Workspace workspace;
        writeMany(workspace, u"a"_qs, 1500);
        writeMany(workspace, u"b"_qs, 600);
        Connection connection = workspace.open();
        Directory directory;
        QStringList reports;
        const auto report = [&](qint64 done, qint64 total) {
            reports << u"%1/%2"_qs.arg(done).arg(total);
            return reports.size() < 3;
        };
        QCOMPARE(outcome(readHistories(connection, directory, [](TicketHistory &&) {}, report)), u"history.cancelled()"_qs);
        QCOMPARE(reports, (QStringList{u"1024/2100"_qs, u"2048/2100"_qs, u"2100/2100"_qs}));
        int taken = 0;
        const auto stop = [](qint64, qint64) { return false; };
        QCOMPARE(
            outcome(readHistories(connection, directory, [&](TicketHistory &&) { ++taken; }, stop)), u"history.cancelled()"_qs);
        QCOMPARE(taken, 1024);
        QCOMPARE(outcome(Transaction::write(connection)), u"ok"_qs); // nothing is left open
    }

    /** Somebody writes in the middle: what was begun is read to its end as it was. */
    void readsOnePicture()
    {
        const Workspace workspace;
        workspace.write(ticket(u"1"_qs), u"1|0|opened||N1"_qs);
        workspace.write(ticket(u"2"_qs), u"1|0|opened||N1"_qs);
        Connection connection = workspace.open();
        Directory directory;
        QStringList read;
        const auto count = readHistories(connection, directory, [&](TicketHistory &&history) {
            read << history.extId + u':' + QString::number(history.events.size());
            workspace.write(ticket(u"2"_qs), u"1|0|opened||N1;2|1|moved|N1|N2"_qs);
            workspace.write(ticket(u"3"_qs), u"1|0|opened||N1"_qs, u"other"_qs);
        });
        QCOMPARE(*count, 2);
        QCOMPARE(read, (QStringList{u"1:1"_qs, u"2:1"_qs}));
    }

    void saysWhichTicketIsBroken()
    {
        const Workspace workspace;
        workspace.write(ticket(u"1"_qs), u"1|0|opened||N1"_qs);
        QCOMPARE(workspace.sql(u"DELETE FROM ticket_event"_qs), QString());
        Connection connection = workspace.open();
        Directory directory;
        QCOMPARE(outcome(readHistories(connection, directory, [](TicketHistory &&) {})), u"history.empty(s, 1)"_qs);
    }
};

PALIER_TEST(TestHistoryReader, QCoreApplication)
#include "tst_historyreader.moc"
