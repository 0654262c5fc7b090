// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspaceaddress.h"

#include "support/testprogram.h"

#include "session/errors.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestWorkspaceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("result"); // the name of the database, or the error's code
        QTest::newRow("file") << "sqlite:/tmp/a b.sqlite" << "/tmp/a b.sqlite";
        QTest::newRow("the embedded demo") << "demo" << "";
        QTest::newRow("relative") << "sqlite:a:b.sqlite" << "a:b.sqlite";
        QTest::newRow("server") << "postgresql://ann@db.example:6000/support" << "postgresql://ann@db.example:6000/support";
        QTest::newRow("usual port") << "postgres://ann@db.example:5432/support" << "postgresql://ann@db.example/support";
        QTest::newRow("socket") << "postgresql://ann@/support?host=/run/pg" << "postgresql://ann@/support?host=/run/pg";
        QTest::newRow("this machine") << "postgresql:///support" << "postgresql:/support";
        QTest::newRow("no file") << "sqlite:" << "address.without-file";
        QTest::newRow("only a file") << "a.sqlite" << "address.unknown";
        QTest::newRow("empty") << "" << "address.unknown";
        QTest::newRow("another engine") << "mysql://root:secret@host/db" << "address.unknown";
        QTest::newRow("no database") << "postgresql://ann@db.example" << "address.without-database";
        QTest::newRow("no database but a slash") << "postgresql://ann@db.example/" << "address.without-database";
        QTest::newRow("two databases") << "postgresql://ann@db.example/a/b" << "address.unknown";
        QTest::newRow("no port") << "postgresql://db:many/support" << "address.unknown";
        QTest::newRow("a password") << "postgresql://ann:secret@db.example/support" << "address.with-password";
        QTest::newRow("a password as an option") << "postgresql://db/support?password=secret" << "address.option";
        QTest::newRow("no mode of TLS") << "postgresql://db/support?sslmode=maybe" << "address.option";
        QTest::newRow("no option") << "postgresql://db/support?colour=red" << "address.option";
        QTest::newRow("two hosts") << "postgresql://db/support?host=/run" << "address.option";
    }

    void repeatsNoSecret_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
            {"postgresql://h/a/b?password=secret", "postgresql://h?password=secret", "postgresql://h/?password=secret",
                "mysql://h/db?password=secret", "postgresql://h/db?sslpassword=secret", "postgresql://h/db?PASSWORD=secret",
                "postgresql://h/db?passwort=secret", "postgresql://h/db#secret", "postgresql://ann:secret@h/db",
                "postgresql://ann:secret@h:none/db", "postgresql://ann:a@b:secret@h/a/b", "postgresql://h/db?user=ann:secret",
                "postgresql://h/db?options=-c%20x=secret", "postgresql://h/db?secret", "postgresql://ann:secret",
                "postgresql://ann:secret/db", "postgresql:ann:secret", "postgresql:/ann:secret@h/db", "mysql://root:secret@h",
                "ann:secret@h", "host=h password=secret", "ann:secret@h://x", "h?password=secret", "mysql://root:secret",
                "POSTGRESQL://ann:secret@h/db", "postgresql://h/db?x=1\npassword=secret", "postgresql://h/db ?password=secret"})
            QTest::newRow(address) << QString(QLatin1String(address));
    }

    void repeatsNoSecret()
    {
        QFETCH(QString, address);
        const auto parsed = parseWorkspaceAddress(address);
        QVERIFY(!parsed);
        const QString said = parsed.error().parameters.join(u'|');
        QVERIFY2(!said.contains(u"secret"_qs), qPrintable(said));
    }

    void reads()
    {
        QFETCH(QString, address);
        const auto parsed = parseWorkspaceAddress(address);
        QTEST(parsed ? parsed->database.name() : QString(parsed.error().code), "result");
        if (!parsed)
            QVERIFY(!parsed.error().parameters.join(QString()).contains(QLatin1String("secret")));
    }

    void readsTheOptions()
    {
        const auto parsed =
            parseWorkspaceAddress(QStringLiteral("postgresql://db/support?sslmode=verify-ca&sslrootcert=/a%20b.crt"));
        QCOMPARE(parsed->database.server().tls, TlsMode::VerifyCa);
        QCOMPARE(parsed->database.server().rootCertificate, QStringLiteral("/a b.crt"));
    }

    /** What is remembered of a server leads back to it. */
    void readsWhatAServerSaysOfItself_data()
    {
        QTest::addColumn<ServerAddress>("server");
        QTest::newRow("usual") << ServerAddress{u"db.example"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, {}};
        QTest::newRow("address") << ServerAddress{u"::1"_qs, 6000, u"support"_qs, {}, TlsMode::Disable, {}, {}};
        QTest::newRow("socket") << ServerAddress{u"/run/my sockets & more"_qs, 6000, u"support"_qs, u"ann"_qs, {}, {}, {}};
        QTest::newRow("odd names") << ServerAddress{
            u"db"_qs, 5432, u"été?#& 50 %"_qs, u"ann@desk:1"_qs, TlsMode::VerifyFull, u"/étc/a+b=c&d.crt"_qs, {}};
    }

    void readsWhatAServerSaysOfItself()
    {
        QFETCH(ServerAddress, server);
        const auto parsed = parseWorkspaceAddress(server.address());
        QVERIFY2(parsed, qPrintable(server.address()));
        QVERIFY2(parsed->database.server() == server, qPrintable(server.address()));
    }

    void staysRecognisable()
    {
        const auto shown = [](const char *address) {
            return parseWorkspaceAddress(QLatin1String(address)).error().parameters.at(0);
        };
        QCOMPARE(shown("postgresql://[::1]:6000/a/b"), u"postgresql://[::1]:6000/a/b"_qs);
        QCOMPARE(shown("postgresql://db.example:6000"), u"postgresql://db.example:6000"_qs);
        QCOMPARE(parseWorkspaceAddress(u"postgresql://db/support?colour=red"_qs).error().parameters.at(1), u"colour="_qs);
        QCOMPARE(
            parseWorkspaceAddress(u"postgresql://db/support?sslmode=maybe"_qs).error().parameters.at(1), u"sslmode=maybe"_qs);
    }

    void repeatsNoPassword()
    {
        const auto refused = [](const char *address) {
            return parseWorkspaceAddress(QLatin1String(address)).error().parameters.at(0);
        };
        QCOMPARE(refused("postgresql://me:secret@host/db"), QStringLiteral("postgresql://host/db"));
        QCOMPARE(refused("mysql://host/db"), QStringLiteral("mysql://host/db"));
        QCOMPARE(refused("nonsense"), QStringLiteral("nonsense"));
    }
};

PALIER_TEST(TestWorkspaceAddress, QCoreApplication)
#include "tst_workspaceaddress.moc"
