// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/serveraddress.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalled_data()
    {
        QTest::addColumn<ServerAddress>("server");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << ServerAddress{u"db.example"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, {}}
                               << u"postgresql://ann@db.example/support"_qs;
        QTest::newRow("port") << ServerAddress{u"::1"_qs, 6000, u"support"_qs, {}, {}, {}, {}}
                              << u"postgresql://[::1]:6000/support"_qs;
        QTest::newRow("socket") << ServerAddress{u"/run/pg"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, {}}
                                << u"postgresql://ann@/support?host=/run/pg"_qs;
        QTest::newRow("no secret") << ServerAddress{u"db"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, u"secret"_qs}
                                   << u"postgresql://ann@db/support"_qs;
    }

    void isCalled()
    {
        QFETCH(ServerAddress, server);
        QTEST(server.name(), "name");
    }

    void isSafeByDefault_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("tls");
        QTest::newRow("the usual socket") << u""_qs << u"prefer"_qs;
        QTest::newRow("a socket") << u"/run/pg"_qs << u"prefer"_qs;
        QTest::newRow("this machine") << u"localhost"_qs << u"prefer"_qs;
        QTest::newRow("loopback") << u"127.0.0.7"_qs << u"prefer"_qs;
        QTest::newRow("loopback 6") << u"::1"_qs << u"prefer"_qs;
        QTest::newRow("a socket, or another machine") << u"/run/pg,db.example"_qs << u"verify-full"_qs;
        QTest::newRow("looks like the loopback") << u"127.0.0.1.example"_qs << u"verify-full"_qs;
        QTest::newRow("a name") << u"db.example"_qs << u"verify-full"_qs;
        QTest::newRow("an address") << u"192.0.2.1"_qs << u"verify-full"_qs;
    }

    void isSafeByDefault()
    {
        QFETCH(QString, host);
        ServerAddress server{host, 5432, u"support"_qs, {}, {}, {}, {}};
        QTEST(QString(nameOf(server.tlsInForce())), "tls");
        server.tls = TlsMode::Require;
        QCOMPARE(server.tlsInForce(), TlsMode::Require);
    }

    void saysAllThatIsNeededToComeBack()
    {
        ServerAddress server{u"db.example"_qs, 6000, u"support #1"_qs, u"ann@desk"_qs, {}, {}, u"secret"_qs};
        QCOMPARE(server.address(), u"postgresql://ann%40desk@db.example:6000/support%20%231"_qs);
        server.tls = TlsMode::VerifyCa;
        server.rootCertificate = u"/etc/a & b.crt"_qs;
        QCOMPARE(server.address(),
            u"postgresql://ann%40desk@db.example:6000/support%20%231?sslmode=verify-ca&sslrootcert=/etc/a%20%26%20b.crt"_qs);
    }
};

PALIER_TEST(TestServerAddress, QCoreApplication)
#include "tst_serveraddress.moc"
