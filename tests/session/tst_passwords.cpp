// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/passwords.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOfAnAccountNotOfADatabase()
    {
        Passwords passwords;
        ServerAddress server{u"DB.example"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, {}};
        QCOMPARE(passwords.of(server), QString());
        passwords.set(server, u"secret"_qs);
        server.host = u"db.example"_qs;
        server.database = u"archive"_qs;
        QCOMPARE(passwords.of(server), u"secret"_qs);
        server.tls = TlsMode::VerifyFull;
        server.rootCertificate = u"/a.crt"_qs;
        QCOMPARE(passwords.of(server), u"secret"_qs);
        server.port = 5433;
        QCOMPARE(passwords.of(server), QString());
        server.port = 5432;
        server.user = u"bob"_qs;
        QCOMPARE(passwords.of(server), QString());
    }

    void areNotGivenToAWeakerConnection_data()
    {
        QTest::addColumn<TlsMode>("mode");
        for (const TlsMode mode : {TlsMode::Disable, TlsMode::Prefer, TlsMode::Require, TlsMode::VerifyCa})
            QTest::newRow(nameOf(mode).data()) << mode;
    }

    void areNotGivenToAWeakerConnection()
    {
        QFETCH(TlsMode, mode);
        Passwords passwords;
        ServerAddress server{u"db.example"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, {}};
        passwords.set(server, u"secret"_qs);
        server.tls = mode;
        QCOMPARE(passwords.of(server), QString());
        passwords.set(server, u"another"_qs);
        QCOMPARE(passwords.of(server), u"another"_qs);
        QCOMPARE(server.account(), u"ann@db.example:5432?sslmode="_qs + nameOf(mode));
        server.tls.reset();
        QCOMPARE(passwords.of(server), u"secret"_qs);
        server.tls = TlsMode::VerifyFull;
        QCOMPARE(passwords.of(server), u"secret"_qs);
    }

    void areAllTheSameOnThisMachine()
    {
        QCOMPARE((ServerAddress{u"localhost"_qs, 5432, u"support"_qs, u"ann"_qs, TlsMode::Disable, {}, {}}).account(),
            u"ann@localhost:5432"_qs);
        QCOMPARE((ServerAddress{u"/run/pg"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, {}}).account(), u"ann@/run/pg:5432"_qs);
    }

    void nameAccountsForTheirOwner()
    {
        QCOMPARE(
            (ServerAddress{u"DB.example"_qs, 6000, u"support"_qs, u"ann"_qs, {}, {}, {}}).account(), u"ann@db.example:6000"_qs);
    }
};

PALIER_TEST(TestPasswords, QCoreApplication)
#include "tst_passwords.moc"
