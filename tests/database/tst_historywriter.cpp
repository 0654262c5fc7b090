// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/historywriter.h"

#include "database/checker.h"
#include "database/errors.h"
#include "support/childprocess.h"
#include "support/filecontent.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace palier;
using namespace palier::test;

namespace {

constexpr int Tickets = 200;

/** Writes all tickets anew in one transaction, so that each tells the same generation. */
Result<Done> writeGeneration(HistoryWriter &writer, int generation)
{
    if (auto begun = writer.begin({u"s"_qs, true}); !begun)
        return begun;
    const QString name = QString::number(generation);
    for (int i = 0; i < Tickets; ++i) {
        TicketRecord record = ticket(u"T%1"_qs.arg(i));
        record.attributes = {{u"generation"_qs, name}};
        const auto replaced =
            writer.replaceHistory(record, history(u"1|10|opened||N1;2|20|moved|N1|%1;3|30|resolved"_qs.arg(name)));
        if (!replaced)
            return replaced.error();
    }
    return writer.commit();
}

/** A child's life: generation after generation from `first`, each told on standard output, until it fails or is killed. */
int writeGenerations(const QStringList &pathAndGenerations)
{
    const int first = pathAndGenerations.value(1).toInt();
    const int last = pathAndGenerations.value(2).toInt();
    auto connection = openWorkspace(DatabaseAddress::file(pathAndGenerations.value(0)), Access::Create);
    if (!connection)
        return printf("%s\n", qPrintable(describe(connection.error()))) < 0;
    HistoryWriter writer(*connection);
    for (int generation = first; generation <= last; ++generation) {
        const auto written = writeGeneration(writer, generation);
        printf("%s\n", written ? qPrintable(QString::number(generation)) : qPrintable(describe(written.error())));
        fflush(stdout);
        if (!written)
            return 1;
    }
    return 0;
}

/** The one generation that all tickets tell, or what is wrong. */
QString generationIn(const Workspace &workspace)
{
    Connection connection = workspace.open(Access::ReadWrite);
    const auto findings = checkWorkspace(connection);
    if (!findings || !findings->empty())
        return findings ? describe(findings->front().what) : describe(findings.error());
    const QString tickets = Workspace::sql(connection, u"SELECT count(*) || '/' || sum(version > 0) FROM ticket"_qs);
    if (tickets != u"%1/%1"_qs.arg(Tickets))
        return u"tickets "_qs + tickets;
    return Workspace::sql(connection, u"SELECT DISTINCT a.value FROM ticket_attribute AS a"_qs);
}

} // namespace

class TestHistoryWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatItsReaderWouldRefuse_data()
    {
        QTest::addColumn<QString>("extId");
        QTest::addColumn<QString>("history");
        QTest::addColumn<QString>("error");
        QTest::newRow("no id") << u""_qs << u"1|10|opened||N1"_qs << u"history.invalid(, 0)"_qs;
        QTest::newRow("no rows") << u"T"_qs << u""_qs << u"history.invalid(T, 0)"_qs;
        QTest::newRow("from the second line") << u"T"_qs << u"2|10|opened||N1"_qs << u"history.invalid(T, 0)"_qs;
        QTest::newRow("a line left out") << u"T"_qs << u"1|10|opened||N1;3|20|note"_qs << u"history.invalid(T, 3)"_qs;
        QTest::newRow("lines going back") << u"T"_qs << u"1|10|opened||N1;2|20|note;1|20|note"_qs << u"history.invalid(T, 1)"_qs;
        QTest::newRow("time going backwards") << u"T"_qs << u"1|10|opened||N1;2|9|note"_qs << u"history.invalid(T, 2)"_qs;
        QTest::newRow("two instants in one line")
            << u"T"_qs << u"1|10|opened||N1;2|20|moved|N1|N2;2|21|note"_qs << u"history.invalid(T, 2)"_qs;
        QTest::newRow("before 1970") << u"T"_qs << u"1|-1|opened||N1"_qs << u"history.invalid(T, 1)"_qs;
        QTest::newRow("too far ahead") << u"T"_qs << u"1|10|opened||N1;2|4294967295|note"_qs << u"history.invalid(T, 2)"_qs;
        QTest::newRow("no such state") << u"T"_qs << u"1|10|opened||N1;2|20|state|new|asleep"_qs << u"history.invalid(T, 2)"_qs;
    }

    void refusesWhatItsReaderWouldRefuse()
    {
        QFETCH(QString, extId);
        QFETCH(QString, history);
        const Workspace workspace;
        QTEST(workspace.write(ticket(extId), history), "error");
        QCOMPARE(workspace.sql(u"SELECT (SELECT count(*) FROM ticket) + (SELECT count(*) FROM source)"_qs), u"0"_qs);
    }

    void staysRefusedUntilItIsRolledBack()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        HistoryWriter writer(connection);
        const auto good = history(u"1|10|opened||N1"_qs);
        QVERIFY(writer.begin({u"s"_qs, true}));
        QVERIFY(writer.replaceHistory(ticket(u"1"_qs), good));
        const QString error = u"history.invalid(2, 0)"_qs;
        QCOMPARE(outcome(writer.replaceHistory(ticket(u"2"_qs), {})), error);
        QCOMPARE(outcome(writer.replaceHistory(ticket(u"3"_qs), good)), error);
        QCOMPARE(outcome(writer.proposeLevel({u"s"_qs, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1})), error);
        QCOMPARE(outcome(writer.commit()), error);
        writer.rollback();
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM ticket"_qs), u"0"_qs);
        QVERIFY(writer.begin({u"s"_qs, true}));
        QCOMPARE(*writer.replaceHistory(ticket(u"1"_qs), good), Replaced::Added);
        QVERIFY(writer.commit());
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM ticket"_qs), u"1"_qs);
    }

    void forgetsWithoutCommit()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        {
            HistoryWriter writer(connection);
            QVERIFY(writer.begin({u"s"_qs, true}));
            QVERIFY(writer.replaceHistory(ticket(u"1"_qs), history(u"1|10|opened||N1"_qs)));
        }
        QCOMPARE(Workspace::sql(connection, u"SELECT count(*) FROM unit"_qs), u"0"_qs);
    }

    void writesNothingTheSecondTime()
    {
        const Workspace workspace;
        const auto import = [&workspace] {
            Connection connection = workspace.open();
            HistoryWriter writer(connection);
            const bool begun = bool(writer.begin({u"s"_qs, true})) &&
                               bool(writer.proposeLevel({u"s"_qs, u"N1"_qs, Instant{}, u"Level 1"_qs, UnitKind::Team, 1}));
            const auto replaced = writer.replaceHistory(ticket(u"1"_qs), history(u"1|10|opened||N1;2|20|note|||ann|agent"_qs));
            return begun && replaced && writer.commit() ? *replaced : Replaced::Changed;
        };
        QCOMPARE(import(), Replaced::Added);
        const QByteArray before = contentOf(workspace.path());
        QCOMPARE(import(), Replaced::Unchanged);
        QCOMPARE(contentOf(workspace.path()), before);
    }

    void keepsSourcesApart()
    {
        const Workspace workspace;
        for (const auto &source : {u"a"_qs, u"b"_qs})
            QCOMPARE(workspace.write(ticket(u"1"_qs), u"1|10|opened||N1"_qs, source), u"added"_qs);
        QCOMPARE(workspace.write(ticket(u"1"_qs), u"1|10|opened||N2"_qs, u"b"_qs), u"changed"_qs);
        QCOMPARE(workspace.sql(u"SELECT s.name, t.ext_id, u.name FROM ticket AS t JOIN source AS s ON s.id = t.source "
                               "JOIN unit AS u ON u.id = t.unit ORDER BY s.name"_qs),
            u"a|1|N1\nb|1|N2"_qs);
    }

    void doesNotMixImportsWithLiveTickets()
    {
        const Workspace workspace;
        workspace.write(ticket(u"1"_qs), u"1|10|opened||N1"_qs);
        Connection connection = workspace.open();
        HistoryWriter writer(connection);
        QCOMPARE(outcome(writer.begin({u"s"_qs, false})), u"source.kind-differs(s)"_qs);
        QCOMPARE(outcome(writer.begin({u"live"_qs, false})), u"ok"_qs);
    }

    void takesTurns()
    {
        const Workspace workspace;
        Connection first = workspace.open();
        auto second = Connection::open(workspace.address(), Access::ReadWrite, std::chrono::milliseconds{10});
        HistoryWriter writer(first);
        HistoryWriter other(*second);
        QVERIFY(writer.begin({u"s"_qs, true}));
        QCOMPARE(outcome(other.begin({u"s"_qs, true})), u"database.locked(%1)"_qs.arg(workspace.name()));
        QVERIFY(writer.commit());
        QVERIFY(other.begin({u"s"_qs, true}));
    }

    void needsToWrite()
    {
        const Workspace workspace;
        workspace.open();
        Connection reader = workspace.open(Access::ReadOnly);
        HistoryWriter writer(reader);
        QCOMPARE(outcome(writer.begin({u"s"_qs, true})),
            (Workspace::isOnServer() ? u"server.read-only(%1)"_qs : u"database.file-read-only(%1)"_qs).arg(workspace.name()));
    }

    void survivesAFullDatabase()
    {
        PALIER_ONLY_FILES();
        const Workspace workspace;
        workspace.write(ticket(u"before"_qs), u"1|10|opened||N1"_qs);
        Connection connection = workspace.open();
        const QString pages = Workspace::sql(connection, u"PRAGMA page_count"_qs);
        QCOMPARE(Workspace::sql(connection, u"PRAGMA max_page_count = %1"_qs.arg(pages)), pages);
        HistoryWriter writer(connection);
        QCOMPARE(outcome(writeGeneration(writer, 1)), u"database.disk-full(%1)"_qs.arg(workspace.path()));
        writer.rollback();
        QCOMPARE(Workspace::sql(connection, u"SELECT group_concat(ext_id) FROM ticket"_qs), u"before"_qs);
        QVERIFY(checkWorkspace(connection)->empty());
    }

    void survivesAFileSizeLimit_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {1, 20, 33, 60, 100, 150})
            QTest::addRow("%d KB", kilobytes) << kilobytes;
    }

    /** The limit hits the journal, the file or the shared memory, at the first write or after some generations. */
    void survivesAFileSizeLimit()
    {
        PALIER_ONLY_FILES();
        QFETCH(int, kilobytes);
        const Workspace workspace;
        {
            Connection connection = workspace.open();
            HistoryWriter writer(connection);
            QVERIFY(writeGeneration(writer, 1));
        }
        const auto child = runChild({workspace.path(), u"2"_qs, u"1000"_qs}, {.largestFile = qint64{kilobytes} * 1024});
        const QStringList told = QString::fromUtf8(child.output).split(u'\n');
        QCOMPARE(told.last(), u"database.disk-full(%1)"_qs.arg(workspace.path()));
        QCOMPARE(generationIn(workspace), told.size() > 1 ? told.at(told.size() - 2) : u"1"_qs);
    }

    void survivesBeingKilled()
    {
        PALIER_ONLY_FILES();
        QRandomGenerator random(20130501);
        const int rounds = qEnvironmentVariableIntValue("PALIER_LONG_TESTS") != 0 ? 50 : 8;
        const Workspace workspace;
        int next = 1;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            startChild(child, {workspace.path(), QString::number(next), u"1000000"_qs});
            QVERIFY(child.waitForReadyRead());
            child.waitForFinished(random.bounded(60));
            child.kill();
            QVERIFY(child.waitForFinished());
            const int told = QString::fromUtf8(child.readAll()).trimmed().section(u'\n', -1).toInt();
            const int found = generationIn(workspace).toInt();
            // The last one may have been committed without being told any more.
            QVERIFY2(told >= next && (found == told || found == told + 1), qPrintable(u"%1, %2"_qs.arg(told).arg(found)));
            next = found + 1;
        }
    }
};

PALIER_TEST_WITH_CHILD(TestHistoryWriter, QCoreApplication, writeGenerations)
#include "tst_historywriter.moc"
