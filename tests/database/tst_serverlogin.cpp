// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/serverlogin.h"

#include "database/connection.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QTcpServer>

using namespace palier;
using namespace palier::test;

class TestServerLogin : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

    ServerAddress overLoopback(const QString &user, const QString &password = {}) const
    {
        ServerAddress address{u"127.0.0.1"_qs, m_server->port(), u"postgres"_qs, user, {}, {}, password};
        return address;
    }
    static QString opening(const ServerAddress &address, Access access = Access::ReadOnly)
    {
        QString said = outcome(Connection::open(DatabaseAddress::server(address), access));
        return said.replace(DatabaseAddress::server(address).name(), u"%1"_qs);
    }

private Q_SLOTS:
    /** A server that asks for passwords on the loopback, and offers no TLS. */
    void initTestCase()
    {
        m_server = std::make_unique<PostgresServer>(PostgresServer::Options{.onLoopback = true});
        QFile rules(m_server->dataFolder() + u"/pg_hba.conf"_qs);
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("local all all trust\nhost all refused 127.0.0.1/32 reject\nhost all all 127.0.0.1/32 scram-sha-256\n");
        rules.close();
        m_server->sql(u"postgres"_qs, u"CREATE ROLE ann LOGIN PASSWORD 'secret'"_qs);
        m_server->sql(u"postgres"_qs, u"CREATE ROLE refused LOGIN PASSWORD 'secret'"_qs);
        m_server->sql(u"postgres"_qs, u"SELECT pg_reload_conf()"_qs);
    }

    void letsInWhoKnowsThePassword()
    {
        QTRY_COMPARE(opening(overLoopback(u"ann"_qs, u"secret"_qs)), u"ok"_qs); // the rules are read anew some moments later
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong password") << u"ann"_qs << u"wrong"_qs << u"server.login-refused(%1, ann)"_qs;
        QTest::newRow("no password") << u"ann"_qs << QString() << u"server.password-missing(%1, ann)"_qs;
        QTest::newRow("nobody of that name") << u"bob"_qs << u"secret"_qs << u"server.login-refused(%1, bob)"_qs;
        QTest::newRow("not from here") << u"refused"_qs << u"secret"_qs << u"server.login-refused(%1, refused)"_qs;
        QTest::newRow("a hostile password") << u"ann"_qs << u"' host='elsewhere"_qs << u"server.login-refused(%1, ann)"_qs;
    }

    void saysWhyNot()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QTEST(opening(overLoopback(user, password)), "says");
    }

    void knowsNoSuchDatabase()
    {
        ServerAddress address = overLoopback(u"ann"_qs, u"secret"_qs);
        address.database = u"nowhere"_qs;
        QCOMPARE(opening(address), u"server.no-database(%1, nowhere)"_qs);
    }

    void refusesAnUnsafeConnectionWhereASafeOneIsWanted()
    {
        ServerAddress address = overLoopback(u"ann"_qs, u"secret"_qs);
        for (const TlsMode mode : {TlsMode::Require, TlsMode::VerifyFull}) {
            address.tls = mode;
            QVERIFY2(opening(address).startsWith(u"server.tls(%1, "_qs), qPrintable(opening(address)));
        }
    }

    void nobodyAnswers()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        ServerAddress address = overLoopback(u"ann"_qs);
        address.port = closed.serverPort();
        closed.close();
        QVERIFY2(opening(address).startsWith(u"server.unreachable(%1, "_qs), qPrintable(opening(address)));
        address.host = u"no-such-host.invalid"_qs;
        QVERIFY2(opening(address).startsWith(u"server.unreachable(%1, "_qs), qPrintable(opening(address)));
    }

    void noSecretIsEverSaid()
    {
        for (const QString &password : {u"secret"_qs, u"hunter2"_qs}) {
            ServerAddress address = overLoopback(u"bob"_qs, password);
            address.tls = TlsMode::Require;
            QVERIFY(!outcome(Connection::open(DatabaseAddress::server(address), Access::ReadOnly)).contains(password));
        }
    }

    void takesNoMoreThanThereIsRoomFor()
    {
        PostgresServer small(
            {.settings = {u"max_connections=2"_qs, u"superuser_reserved_connections=0"_qs, u"max_wal_senders=0"_qs}});
        const DatabaseAddress address = DatabaseAddress::server(small.administrator());
        const auto one = Connection::open(address, Access::ReadOnly);
        const auto two = Connection::open(address, Access::ReadOnly);
        QVERIFY(one && two);
        QCOMPARE(outcome(Connection::open(address, Access::ReadOnly)), u"server.busy(%1)"_qs.arg(address.name()));
    }
};

PALIER_TEST(TestServerLogin, QCoreApplication)
#include "tst_serverlogin.moc"
