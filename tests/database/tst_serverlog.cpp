// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The change log of a server: what its readers must neither lose nor see twice, whatever others have open.

#include "database/changelog.h"
#include "database/historyreader.h"
#include "database/transaction.h"
#include "database/workspacestate.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QHash>
#include <QSemaphore>

#include <thread>

using namespace palier;
using namespace palier::test;

namespace {

/** Reads as a feed does: what is behind its mark, and the next mark, of one picture. */
class Reader
{
public:
    explicit Reader(const Workspace &workspace) : m_connection(workspace.open(Access::ReadOnly)) { (void)read(); }

    /** The tickets that changed since the last time, in order; "everything" where that cannot be told. */
    QString read()
    {
        const auto picture = Transaction::read(m_connection);
        const auto tickets = ChangeLog(m_connection).since(mark);
        const auto end = ChangeLog(m_connection).end();
        if (!picture || !tickets || !end)
            return u"failed"_qs;
        mark = *end;
        if (!*tickets)
            return u"everything"_qs;
        QStringList ids;
        for (const qint64 id : **tickets) {
            ++seen[id];
            ids << QString::number(id);
        }
        return ids.join(u' ');
    }

    LogMark mark;
    QHash<qint64, int> seen; // how often each ticket was told

private:
    Connection m_connection;
};

void addTickets(const Workspace &workspace, int count)
{
    Connection connection = workspace.open();
    HistoryWriter writer(connection);
    bool isGood = bool(writer.begin({u"s"_qs, true}));
    for (int i = 1; i <= count; ++i)
        isGood = isGood && writer.replaceHistory(ticket(QString::number(i)), history(u"1|10|opened||N1"_qs));
    QVERIFY(isGood && writer.commit());
}

QString touch(int ticket)
{
    return u"UPDATE ticket SET version = version + 1 WHERE ext_id = '%1'"_qs.arg(ticket);
}

} // namespace

class TestServerLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Numbers are drawn before the commit: the ticket of the transaction that ends last has the lower one. */
    void tellsALateCommitOnce()
    {
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 3);
        Reader reader(workspace);
        Connection slow = workspace.open();
        QCOMPARE(Workspace::sql(slow, u"BEGIN"_qs), QString());
        QCOMPARE(Workspace::sql(slow, touch(1)), QString());
        QCOMPARE(reader.read(), QString());
        QCOMPARE(workspace.sql(touch(2)), QString());
        QCOMPARE(reader.read(), u"2"_qs); // does not wait for the one that is open
        QCOMPARE(reader.read(), QString());
        QCOMPARE(Workspace::sql(slow, u"COMMIT"_qs), QString());
        QCOMPARE(reader.read(), u"1"_qs);
        QCOMPARE(reader.read(), QString());
    }

    void isNotHeldUpByATransactionElsewhere()
    {
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 2);
        const Workspace other = Workspace::served();
        Connection slow = other.open();
        QCOMPARE(Workspace::sql(slow, u"BEGIN"_qs), QString());
        QCOMPARE(Workspace::sql(slow, u"INSERT INTO unit (name) VALUES ('x')"_qs), QString());
        Reader reader(workspace);
        QCOMPARE(workspace.sql(touch(2)), QString());
        QCOMPARE(reader.read(), u"2"_qs);
        QCOMPARE(reader.read(), QString());
    }

    void tellsNothingOfWhatWasTakenBack()
    {
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 1);
        Reader reader(workspace);
        {
            Connection connection = workspace.open();
            QCOMPARE(Workspace::sql(connection, u"BEGIN"_qs), QString());
            QCOMPARE(Workspace::sql(connection, touch(1)), QString());
            QCOMPARE(Workspace::sql(connection, u"ROLLBACK"_qs), QString());
        }
        QCOMPARE(reader.read(), QString());
    }

    void eightWritersAreSeenOnceEach()
    {
        constexpr int Writers = 8;
        constexpr int ChangesEach = 1250;
        const Workspace workspace = Workspace::served();
        workspace.fill(Writers * ChangesEach, u"1|10|opened||N1"_qs);
        Reader reader(workspace);
        constexpr int BetweenReads = 40; // by all of them, who write on meanwhile
        QSemaphore changed;
        std::vector<std::thread> writers;
        writers.reserve(Writers);
        for (int writer = 0; writer < Writers; ++writer) {
            writers.emplace_back([&workspace, &changed, writer] {
                const Connection connection = workspace.open(Access::ReadWrite);
                Statement change = connection.statementOf(u"UPDATE ticket SET version = version + 1 WHERE ext_id = :id"_qs);
                for (int i = 1; i <= ChangesEach; ++i) {
                    (void)change.execute({QString::number(writer * ChangesEach + i)});
                    changed.release();
                }
            });
        }
        for (int read = 0; read < Writers * ChangesEach / BetweenReads; ++read) {
            changed.acquire(BetweenReads);
            (void)reader.read();
        }
        for (std::thread &writer : writers)
            writer.join();
        (void)reader.read();
        QCOMPARE(reader.seen.size(), Writers * ChangesEach);
        QVERIFY(std::ranges::all_of(reader.seen, [](int times) { return times == 1; }));
    }

    void cannotTell_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"another server", "a server that went back in time", "an absence of a week", "a restored backup",
                 "a purged log", "nothing read before"})
            QTest::newRow(what) << QString(QLatin1String(what));
    }

    void cannotTell()
    {
        QFETCH(QString, what);
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 1);
        Reader reader(workspace);
        QCOMPARE(reader.read(), QString());
        LogMark &mark = reader.mark;
        if (what == u"another server"_qs)
            mark.server += u'1';
        else if (what == u"a server that went back in time"_qs)
            mark.snapshot = u"%1:%1:"_qs.arg(mark.snapshot.section(u':', 1, 1).toLongLong() + 1000);
        else if (what == u"an absence of a week"_qs)
            mark.readMs -= qint64{7} * 86'400'000;
        else if (what == u"a restored backup"_qs)
            workspace.sql(u"UPDATE change_log SET stamp = stamp + 1"_qs);
        else if (what == u"a purged log"_qs)
            workspace.sql(u"WITH gone AS (DELETE FROM change_log) INSERT INTO change_log (ticket) VALUES (1)"_qs);
        else
            mark = {};
        QCOMPARE(reader.read(), u"everything"_qs);
        QCOMPARE(reader.read(), QString());
    }

    /** What a dump brought along from the life of another server has numbers of transactions that this one has yet to begin. */
    void isNotMisledByTheRowsOfARestoredDump_data()
    {
        QTest::addColumn<QString>("of");
        QTest::newRow("a ticket") << u"1"_qs;
        QTest::newRow("everything") << u"NULL"_qs;
    }

    void isNotMisledByTheRowsOfARestoredDump()
    {
        QFETCH(QString, of);
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 2);
        QCOMPARE(workspace.sql(u"INSERT INTO change_log (ticket, xid) VALUES (%1, '900000000000')"_qs.arg(of)), QString());
        Reader reader(workspace);
        QCOMPARE(reader.read(), QString());
        QCOMPARE(workspace.sql(touch(2)), QString());
        QCOMPARE(reader.read(), u"2"_qs);
        Connection connection = workspace.open(Access::ReadOnly);
        QCOMPARE(workspace.sql(touch(2)), QString());
        const auto picture = Transaction::read(connection);
        Directory directory;
        QStringList read;
        const auto take = [&read](TicketHistory &&ticket) { read << QString::number(ticket.key); };
        QVERIFY(readChangedHistories(connection, directory, reader.mark, take));
        QCOMPARE(read, QStringList(u"2"_qs));
    }

    void forgetsWhatIsOlderThanAWeekButTheNewest()
    {
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 2);
        workspace.sql(u"UPDATE change_log SET at_ms = at_ms - 8 * 86400000::bigint"_qs);
        const QString newest = workspace.sql(u"SELECT max(seq) FROM change_log"_qs);
        workspace.open(Access::ReadWrite);
        QCOMPARE(workspace.sql(u"SELECT seq FROM change_log"_qs), newest);
    }

    /** In pieces, of which one may be the last. */
    void forgetsALongLogToo()
    {
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 1);
        workspace.sql(u"INSERT INTO change_log (ticket, at_ms) SELECT 1, 0 FROM generate_series(1, 40000)"_qs);
        workspace.open(Access::ReadWrite);
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM change_log WHERE at_ms = 0"_qs), u"1"_qs); // the newest of all
    }

    /** Whoever may only read needs no more for it than the right to. */
    void aReaderNeedsNoOtherRight()
    {
        const Workspace workspace = Workspace::served();
        addTickets(workspace, 1);
        const QString database = workspace.address().server().database;
        PostgresServer &server = PostgresServer::shared();
        server.sql(database, u"DROP ROLE IF EXISTS viewer"_qs);
        server.sql(database, u"CREATE ROLE viewer LOGIN"_qs);
        ServerAddress address = workspace.address().server();
        address.user = u"viewer"_qs;
        const Workspace seen(DatabaseAddress::server(address));
        const QString refused = outcome(openWorkspace(seen.address(), Access::ReadOnly));
        QVERIFY2(refused.startsWith(u"server.right-missing("_qs), qPrintable(refused));
        server.sql(database, u"GRANT USAGE ON SCHEMA palier TO viewer"_qs);
        server.sql(database, u"GRANT SELECT ON ALL TABLES IN SCHEMA palier TO viewer"_qs);
        Reader reader(seen);
        QCOMPARE(workspace.sql(touch(1)), QString());
        QCOMPARE(reader.read(), u"1"_qs);
        const Connection connection = seen.open(Access::ReadOnly);
        QCOMPARE(*mayWrite(connection), false);
        QVERIFY(workspace.sql(u"SELECT 1"_qs) == u"1"_qs);
        server.sql(database, u"REVOKE ALL ON ALL TABLES IN SCHEMA palier FROM viewer"_qs);
        server.sql(database, u"REVOKE ALL ON SCHEMA palier FROM viewer"_qs);
    }

    /** Two programs that make the same workspace at once: one does it, the other finds it done. */
    void twoMayMakeTheWorkspaceAtOnce()
    {
        const DatabaseAddress address = DatabaseAddress::server(PostgresServer::shared().newDatabase());
        std::vector<std::thread> programs;
        std::array<QString, 4> said;
        programs.reserve(said.size());
        for (QString &says : said)
            programs.emplace_back([&] { says = outcome(migrateWorkspace(address)); });
        for (std::thread &program : programs)
            program.join();
        for (const QString &says : said)
            QCOMPARE(says, u"ok"_qs);
        QCOMPARE(outcome(openWorkspace(address, Access::ReadWrite)), u"ok"_qs);
    }
};

PALIER_TEST(TestServerLog, QCoreApplication)
#include "tst_serverlog.moc"
