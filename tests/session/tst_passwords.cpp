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
        server.tls = TlsMode::Require;
        QCOMPARE(passwords.of(server), u"secret"_qs);
        server.port = 5433;
        QCOMPARE(passwords.of(server), QString());
        server.port = 5432;
        server.user = u"bob"_qs;
        QCOMPARE(passwords.of(server), QString());
    }

    void nameAccountsForTheirOwner()
    {
        QCOMPARE(Passwords::account({u"DB.example"_qs, 6000, u"support"_qs, u"ann"_qs, {}, {}, {}}), u"ann@db.example:6000"_qs);
    }
};

PALIER_TEST(TestPasswords, QCoreApplication)
#include "tst_passwords.moc"
