// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace on a replica that follows its primary: it is read like any other, and says why it cannot be written.

#include "session/feed.h"
#include "session/session.h"

#include "database/changelog.h"
#include "database/servertime.h"
#include "database/transaction.h"
#include "support/testprogram.h"
#include "support/watchedfeed.h"

#include <QSignalSpy>

using namespace palier;
using namespace Qt::StringLiterals;
using test::addTicket;
using test::history;
using test::ticket;
using Phase = SessionState::Phase;

class TestReplica : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PostgresServer> m_primary;
    std::unique_ptr<test::PostgresServer> m_replica;
    std::unique_ptr<test::Workspace> m_workspace; // at the primary

    DatabaseAddress atReplica() const
    {
        return DatabaseAddress::server(m_replica->administrator(m_workspace->address().server().database));
    }
    void catchUp() { m_replica->catchUpWith(*m_primary); }

    /** A ticket on its way: written, and not committed. */
    struct Late {
        explicit Late(const test::Workspace &workspace, const QString &id) : connection(workspace.open()), writer(connection)
        {
            QVERIFY(writer.begin({u"s"_qs, true}));
            QVERIFY(writer.replaceHistory(ticket(id), history(u"1|1767225000|opened||N1"_qs)));
            QCOMPARE(test::Workspace::sql(connection, u"SELECT 1"_qs), u"1"_qs); // it has been sent
        }

        Connection connection;
        HistoryWriter writer;
    };

    /** What a reader with this mark is told; "everything" where that cannot be told. */
    static QString since(const DatabaseAddress &address, LogMark &mark)
    {
        auto connection = openWorkspace(address, Access::ReadOnly);
        const auto picture = Transaction::read(*connection);
        const auto tickets = ChangeLog(*connection).since(mark);
        mark = *ChangeLog(*connection).end();
        if (!*tickets)
            return u"everything"_qs;
        QStringList ids;
        for (const qint64 id : **tickets)
            ids << QString::number(id);
        return ids.join(u' ');
    }

    static QString touch(int ticket) { return u"UPDATE ticket SET version = version + 1 WHERE id = %1"_qs.arg(ticket); }

private Q_SLOTS:
    void initTestCase()
    {
        m_primary = std::make_unique<test::PostgresServer>();
        m_replica = test::PostgresServer::standbyOf(*m_primary);
    }
    void init()
    {
        m_workspace = std::make_unique<test::Workspace>(DatabaseAddress::server(m_primary->newDatabase()));
        addTicket(*m_workspace, u"1"_qs);
        addTicket(*m_workspace, u"2"_qs);
        catchUp();
    }

    void isReadLikeAnyOther()
    {
        test::WatchedFeed watched(atReplica().name());
        watched.feed.open();
        QCOMPARE(watched.phase(), Phase::Live);
        QCOMPARE(watched.tickets(), 2);
        QVERIFY(watched.states.back().readOnly);
        addTicket(*m_workspace, u"3"_qs);
        QTRY_COMPARE(watched.tickets(), 3);
    }

    void knowsThatItStandsStill()
    {
        auto connection = openWorkspace(atReplica(), Access::ReadOnly);
        const auto standsStill = [&] { return (*serverTime(*connection))->replica->standsStill; };
        QVERIFY(!standsStill());
        m_replica->sql(u"postgres"_qs, u"SELECT pg_wal_replay_pause()"_qs);
        QVERIFY(standsStill());
        m_replica->sql(u"postgres"_qs, u"SELECT pg_wal_replay_resume()"_qs);
        QVERIFY(!standsStill());
    }

    /** As one does whose readers keep it from taking over what has come. */
    void saysThatItIsBehind()
    {
        const auto delay = [&](const QString &time) {
            m_replica->sql(u"postgres"_qs, u"ALTER SYSTEM SET recovery_min_apply_delay = '%1'"_qs.arg(time));
            m_replica->sql(u"postgres"_qs, u"SELECT pg_reload_conf()"_qs);
        };
        test::WatchedFeed watched(atReplica().name());
        watched.feed.open();
        QVERIFY(!watched.states.back().isBehind);
        QCOMPARE(*watched.feed.lastLook(), test::WatchedFeed::Start);
        delay(u"1h"_qs);
        for (int i = 3; i <= 30; ++i)
            addTicket(*m_workspace, QString::number(i));
        QTRY_VERIFY_WITH_TIMEOUT(watched.states.back().isBehind, 30'000);
        QCOMPARE(watched.tickets(), 2);
        QVERIFY(*watched.feed.lastLook() < test::WatchedFeed::Start);
        delay(u"0"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(watched.tickets(), 30, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!watched.states.back().isBehind, 30'000);
    }

    /** Others commit before the transaction that began first; and one that is neither the first nor the last. */
    void losesNoTransactionThatWasOpenWhenItWasRead()
    {
        test::WatchedFeed watched(atReplica().name());
        watched.feed.open();
        Late first(*m_workspace, u"first"_qs);
        Late second(*m_workspace, u"second"_qs);
        addTicket(*m_workspace, u"between"_qs);
        QTRY_COMPARE(watched.tickets(), 3);
        QVERIFY(second.writer.commit());
        QTRY_COMPARE(watched.tickets(), 4);
        QVERIFY(first.writer.commit());
        QTRY_COMPARE(watched.tickets(), 5);
        QCOMPARE(watched.phase(), Phase::Live);
    }

    void tellsEachChangeOnceBesideAnOpenTransaction()
    {
        Connection slow = m_workspace->open();
        QCOMPARE(test::Workspace::sql(slow, u"BEGIN"_qs), QString());
        QCOMPARE(test::Workspace::sql(slow, touch(1)), QString());
        LogMark mark;
        catchUp();
        QCOMPARE(since(atReplica(), mark), u"everything"_qs);
        QCOMPARE(m_workspace->sql(touch(2)), QString());
        QCOMPARE(m_workspace->sql(u"INSERT INTO change_log (ticket) VALUES (NULL)"_qs), QString());
        catchUp();
        QCOMPARE(since(atReplica(), mark), u"everything"_qs);
        QCOMPARE(since(atReplica(), mark), QString());
        QCOMPARE(test::Workspace::sql(slow, u"COMMIT"_qs), QString());
        catchUp();
        QCOMPARE(since(atReplica(), mark), u"1"_qs);
        QCOMPARE(since(atReplica(), mark), QString());
    }

    /** More than are named in a mark: some changes are told twice, none never. */
    void losesNothingBehindManyTransactions()
    {
        Connection slow = m_workspace->open();
        QCOMPARE(test::Workspace::sql(slow, u"BEGIN"_qs), QString());
        QCOMPARE(test::Workspace::sql(slow, touch(1)), QString());
        m_primary->sql(
            u"postgres"_qs, u"DO 'BEGIN FOR i IN 1..3000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END'"_qs);
        QCOMPARE(m_workspace->sql(touch(2)), QString());
        catchUp();
        LogMark mark;
        QCOMPARE(since(atReplica(), mark), u"everything"_qs);
        QCOMPARE(since(atReplica(), mark), u"2"_qs);
        QCOMPARE(test::Workspace::sql(slow, u"COMMIT"_qs), QString());
        catchUp();
        QCOMPARE(since(atReplica(), mark), u"1 2"_qs);
        QCOMPARE(since(atReplica(), mark), QString());
    }

    /** The rows of a dump have the numbers of other transactions than those that wrote them. */
    void doesNotTakeTheRowsOfADumpForItsOwn()
    {
        Connection slow = m_workspace->open();
        QCOMPARE(test::Workspace::sql(slow, u"BEGIN"_qs), QString());
        QCOMPARE(test::Workspace::sql(slow, touch(1)), QString());
        const QString open = test::Workspace::sql(slow, u"SELECT pg_current_xact_id()"_qs);
        QCOMPARE(m_workspace->sql(u"INSERT INTO change_log (ticket, xid) VALUES (2, '%1')"_qs.arg(open)), QString());
        catchUp();
        LogMark mark;
        QCOMPARE(since(atReplica(), mark), u"everything"_qs);
        QCOMPARE(test::Workspace::sql(slow, u"COMMIT"_qs), QString());
        catchUp();
        QVERIFY(since(atReplica(), mark).startsWith(u"1"_qs));
    }

    /** A name that leads now here, now there: both are one server, and a replica that is behind has gone back in time. */
    void theMarkOfOneIsGoodAtTheOther()
    {
        LogMark mark;
        QCOMPARE(since(atReplica(), mark), u"everything"_qs);
        QCOMPARE(m_workspace->sql(touch(1)), QString());
        QCOMPARE(since(m_workspace->address(), mark), u"1"_qs);
        catchUp();
        QCOMPARE(since(atReplica(), mark), QString());
        m_replica->sql(u"postgres"_qs, u"SELECT pg_wal_replay_pause()"_qs);
        QCOMPARE(m_workspace->sql(touch(2)), QString());
        QCOMPARE(since(m_workspace->address(), mark), u"2"_qs);
        QCOMPARE(since(atReplica(), mark), u"everything"_qs);
        m_replica->sql(u"postgres"_qs, u"SELECT pg_wal_replay_resume()"_qs);
        catchUp();
        QCOMPARE(since(atReplica(), mark), u"2"_qs);
    }

    void saysWhyItCannotBeWritten()
    {
        const FixedClock clock(test::WatchedFeed::Start);
        Session session(atReplica().name(), clock);
        session.start();
        QTRY_COMPARE(session.state().phase, Phase::Live);
        QVERIFY(session.state().readOnly);
        QString said;
        const Answer waiting = session.submit(SetSetting{u"zone"_qs, u"Europe/Paris"_qs, {}},
            [&said](const Receipt &receipt) { said = receipt.error ? receipt.error->code : u"done"_qs; });
        QTRY_VERIFY(!said.isEmpty());
        QCOMPARE(said, QString(errors::ServerReadOnly));
        QCOMPARE(session.state().phase, Phase::Live);
    }
};

PALIER_TEST(TestReplica, QCoreApplication)
#include "tst_replica.moc"
