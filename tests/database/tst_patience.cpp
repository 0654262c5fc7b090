// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server may take longer for than for an ordinary answer.

#include "database/migrator.h"
#include "database/transaction.h"
#include "support/faultyproxy.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <thread>

using namespace palier;
using namespace palier::test;

namespace {

constexpr std::chrono::milliseconds Short{700};

Connection impatient(const DatabaseAddress &address, std::chrono::milliseconds lockPatience = Connection::Patience)
{
    auto connection = Connection::open(address, Access::Create, lockPatience);
    connection->setPatienceForAnswers(Short);
    return *std::move(connection);
}

} // namespace

class TestPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsForAnOrdinaryStatement()
    {
        const Workspace workspace = Workspace::served();
        Connection connection = impatient(workspace.address());
        QCOMPARE(Workspace::sql(connection, u"SELECT pg_sleep(600)"_qs), u"server.silent(%1)"_qs.arg(workspace.name()));
        // Nor does the server go on with what nobody waits for any more.
        const QString running =
            u"SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%sleep(600)%' AND datname = '%1'"_qs.arg(
                workspace.address().server().database);
        QTRY_COMPARE_WITH_TIMEOUT(PostgresServer::shared().sql(u"postgres"_qs, running), u"0"_qs, 20'000);
    }

    /** A peer that has begun to answer, and goes on taking what is sent. */
    void isShortForAPauseInALongAnswer()
    {
        PostgresServer server({.onLoopback = true});
        FaultyProxy proxy(server.port());
        ServerAddress address = server.newDatabase();
        address.host = u"127.0.0.1"_qs;
        address.port = proxy.port();
        auto connection = Connection::open(DatabaseAddress::server(address), Access::ReadOnly);
        QCOMPARE(outcome(connection), u"ok"_qs);
        const auto transaction = Transaction::read(*connection);
        Statement rows = connection->stream(u"SELECT repeat('x', 100) FROM generate_series(1, 200000)"_qs);
        QCOMPARE(outcome(rows.run()), u"ok"_qs);
        proxy.holdAfter(3'000'000);
        QElapsedTimer timer;
        timer.start();
        qint64 read = 0;
        while (rows.next())
            ++read;
        QCOMPARE(rows.trouble()->code, errors::ServerSilent);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(read > 0);
    }

    /** As that of an index over millions of rows. */
    void isLongForAStepOfAMigration()
    {
        const ServerAddress address = PostgresServer::shared().newDatabase();
        PostgresServer::shared().sql(address.database,
            u"CREATE FUNCTION slow() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(1); END';"
            "CREATE EVENT TRIGGER slow ON ddl_command_start WHEN TAG IN ('CREATE SCHEMA') EXECUTE FUNCTION slow()"_qs);
        Connection connection = impatient(DatabaseAddress::server(address));
        QCOMPARE(outcome(migrate(connection)), u"ok"_qs);
    }

    void isLongForACommit()
    {
        const Workspace workspace = Workspace::served();
        PostgresServer::shared().sql(workspace.address().server().database,
            u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(1); RETURN NULL; END';"
            "CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON palier.unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
            "EXECUTE FUNCTION slow()"_qs);
        Connection connection = impatient(workspace.address());
        auto transaction = Transaction::write(connection);
        QCOMPARE(Workspace::sql(connection, u"INSERT INTO unit (name) VALUES ('N1')"_qs), QString());
        QCOMPARE(outcome(transaction->commit()), u"ok"_qs);
    }

    /** Another program is at it for longer than other locks are waited for. */
    void isLongForTheTurnToMigrate()
    {
        const DatabaseAddress address = DatabaseAddress::server(PostgresServer::shared().newDatabase());
        Connection holder = impatient(address);
        auto turn = Transaction::migration(holder);
        QVERIFY(turn);
        QString said;
        std::thread other([&] {
            Connection connection = impatient(address, std::chrono::milliseconds{100});
            said = outcome(migrate(connection));
        });
        const QString waits = u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = '%1' "
                              "AND clock_timestamp() - query_start > '1 s'"_qs.arg(address.server().database);
        QDeadlineTimer deadline(20'000);
        while (!deadline.hasExpired() && PostgresServer::shared().sql(u"postgres"_qs, waits) != u"1"_qs) {}
        turn->rollback();
        other.join();
        QCOMPARE(said, u"ok"_qs);
    }
};

PALIER_TEST(TestPatience, QCoreApplication)
#include "tst_patience.moc"
