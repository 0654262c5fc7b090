// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/serverlogin.h"

#include "database/connection.h"
#include "support/guardedserver.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryFile>

using namespace palier;
using namespace palier::test;

class TestServerLogin : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuardedServer> m_server;

    ServerAddress overLoopback(const QString &user, const QString &password = {}) const
    {
        return m_server->address(u"postgres"_qs, user, password);
    }
    static QString opening(const ServerAddress &address, Access access = Access::ReadOnly)
    {
        QString said = outcome(Connection::open(DatabaseAddress::server(address), access));
        return said.replace(DatabaseAddress::server(address).name(), u"%1"_qs);
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<GuardedServer>(); }

    void letsInWhoKnowsThePassword() { QCOMPARE(opening(overLoopback(u"ann"_qs, u"secret"_qs)), u"ok"_qs); }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong password") << u"ann"_qs << u"wrong"_qs << u"server.login-refused(%1, ann)"_qs;
        QTest::newRow("no password") << u"ann"_qs << QString() << u"server.password-missing(%1, ann)"_qs;
        QTest::newRow("nobody of that name") << u"carol"_qs << u"secret"_qs << u"server.login-refused(%1, carol)"_qs;
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

    void environmentLeadsNowhereElse_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("says");
        const QString folder = m_server->server().socketFolder();
        const QString usual = u"localhost"_qs;
        QTest::newRow("another host") << u"PGHOST"_qs << folder << QString() << u"admin"_qs << u"server.unreachable(%1"_qs;
        QTest::newRow("another address") << u"PGHOSTADDR"_qs << u"127.0.0.2"_qs << usual << u"ann"_qs << u"ok"_qs;
        QTest::newRow("an address for a socket")
            << u"PGHOSTADDR"_qs << u"127.0.0.1"_qs << QString() << u"ann"_qs << u"server.unreachable(%1"_qs;
        QTest::newRow("another port") << u"PGPORT"_qs << u"1"_qs << usual << u"ann"_qs << u"ok"_qs;
        QTest::newRow("another database") << u"PGDATABASE"_qs << u"nowhere"_qs << usual << u"ann"_qs << u"ok"_qs;
        QTest::newRow("another user") << u"PGUSER"_qs << u"admin"_qs << folder << QString() << u"server.login-refused(%1"_qs;
        QTest::newRow("more encryption") << u"PGSSLMODE"_qs << u"require"_qs << usual << u"ann"_qs << u"ok"_qs;
        QTest::newRow("a service") << u"PGSERVICE"_qs << u"elsewhere"_qs << usual << u"ann"_qs << u"ok"_qs;
        QTest::newRow("a service instead of a socket")
            << u"PGSERVICE"_qs << u"here"_qs << QString() << u"ann"_qs << u"server.unreachable(%1"_qs;
    }

    /** Nothing but the address says where to, as whom, and how safely. */
    void environmentLeadsNowhereElse()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, host);
        QFETCH(QString, user);
        QFETCH(QString, says);
        QTemporaryFile services;
        QVERIFY(services.open());
        services.write("[elsewhere]\nhost=127.0.0.2\nhostaddr=127.0.0.2\nport=1\ndbname=nowhere\nuser=nobody\nsslmode=require\n"
                       "[here]\nhostaddr=127.0.0.1\n");
        services.close();
        const auto clear = qScopeGuard([&variable] {
            qunsetenv(qPrintable(variable));
            qunsetenv("PGSERVICEFILE");
        });
        qputenv("PGSERVICEFILE", services.fileName().toLocal8Bit());
        qputenv(qPrintable(variable), value.toLocal8Bit());
        ServerAddress address = overLoopback(user, u"secret"_qs);
        address.host = host;
        address.tls = TlsMode::Prefer;
        const QString said = opening(address);
        QVERIFY2(said.startsWith(says), qPrintable(said));
        // The attempt that can be given up leads the same way.
        RoundTripLimit limit;
        const QString saidOnceMore =
            outcome(Connection::open(DatabaseAddress::server(address), Access::ReadOnly, Connection::Patience, &limit));
        QVERIFY2(saidOnceMore.startsWith(says.section(u'(', 0, 0)), qPrintable(saidOnceMore));
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

    void knowsWhoeverAnswers_data()
    {
        using Certificate = GuardedServer::Certificate;
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<TlsMode>("mode");
        QTest::addColumn<QString>("says"); // "" is let in
        QTest::newRow("proved") << Certificate::Valid << TlsMode::VerifyFull << QString();
        QTest::newRow("expired") << Certificate::Expired << TlsMode::VerifyFull << u"certificate verify failed"_qs;
        QTest::newRow("of another name") << Certificate::OfAnotherName << TlsMode::VerifyFull
                                         << u"does not match host name \"localhost\""_qs;
        QTest::newRow("of another name, of which nobody asks") << Certificate::OfAnotherName << TlsMode::VerifyCa << QString();
        QTest::newRow("of another authority")
            << Certificate::OfAnotherAuthority << TlsMode::VerifyFull << u"certificate verify failed"_qs;
        QTest::newRow("of another authority, of which nobody asks")
            << Certificate::OfAnotherAuthority << TlsMode::Require << QString();
        QTest::newRow("no certificate, none needed") << Certificate::None << TlsMode::Prefer << QString();
    }

    void knowsWhoeverAnswers()
    {
        QFETCH(GuardedServer::Certificate, certificate);
        QFETCH(TlsMode, mode);
        QFETCH(QString, says);
        m_server->present(certificate);
        ServerAddress address = overLoopback(u"ann"_qs, u"secret"_qs);
        address.tls = mode;
        if (mode != TlsMode::Require) // where libpq would check against it, as it says
            address.rootCertificate = m_server->rootCertificate();
        const QString said = opening(address);
        if (says.isEmpty())
            QCOMPARE(said, u"ok"_qs);
        else
            QVERIFY2(said.startsWith(u"server.tls(%1, "_qs) && said.contains(says), qPrintable(said));
    }

    /** As where a name stands for several addresses, of which not all answer. */
    void tellsOfTheAddressThatAnswered()
    {
        ServerAddress address = overLoopback(u"ann"_qs, u"secret"_qs);
        address.host = u"127.0.0.2,127.0.0.1"_qs;
        address.tls = TlsMode::Require;
        const QString said = opening(address);
        QVERIFY2(said.startsWith(u"server.tls(%1, "_qs) && said.contains(u"127.0.0.1"_qs), qPrintable(said));
        QVERIFY2(!said.contains(u"refused"_qs), qPrintable(said));
    }

    void saysWhichFileOfAuthoritiesIsNotThere()
    {
        m_server->present(GuardedServer::Certificate::Valid);
        ServerAddress address = overLoopback(u"ann"_qs, u"secret"_qs);
        address.tls = TlsMode::VerifyFull;
        address.rootCertificate = u"/nowhere/authority.crt"_qs;
        QVERIFY2(opening(address).contains(u"/nowhere/authority.crt"_qs), qPrintable(opening(address)));
        m_server->present(GuardedServer::Certificate::None);
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
