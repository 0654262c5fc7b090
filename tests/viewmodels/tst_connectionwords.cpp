// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/connecting/connectionwords.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;
using Holds = FoundOnServer::Holds;

class TestConnectionWords : public QObject
{
    Q_OBJECT

    const test::InLanguage m_english{Language::English};
    const Format m_format{localeOf(Language::English)};

private Q_SLOTS:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("says");
        QTest::newRow("well") << u"db.example"_qs << u"5432"_qs << u"support"_qs << QString();
        QTest::newRow("this machine") << QString() << QString() << u"support"_qs << QString();
        QTest::newRow("a socket") << u"/run/postgresql"_qs << u"5432"_qs << u"support"_qs << QString();
        QTest::newRow("an address for a host")
            << u"https://db.example"_qs << u"5432"_qs << u"support"_qs << u"Write the host alone"_qs;
        QTest::newRow("a user before the host") << u"ann@db"_qs << u"5432"_qs << u"support"_qs << u"Write the host alone"_qs;
        QTest::newRow("port 0") << u"db"_qs << u"0"_qs << u"support"_qs << u"The port is a number"_qs;
        QTest::newRow("port 70000") << u"db"_qs << u"70000"_qs << u"support"_qs << u"The port is a number"_qs;
        QTest::newRow("a word for a port") << u"db"_qs << u"five"_qs << u"support"_qs << u"The port is a number"_qs;
        QTest::newRow("no database") << u"db"_qs << u"5432"_qs << QString() << u"Say which database"_qs;
        QTest::newRow("a path for a database") << u"db"_qs << u"5432"_qs << u"a/b"_qs << u"The name of a database"_qs;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        QFETCH(QString, database);
        QFETCH(QString, says);
        const QString said = serverProblem({host, 5432, database, {}, {}, {}, {}}, port);
        QVERIFY2(says.isEmpty() ? said.isEmpty() : said.startsWith(says), qPrintable(said));
    }

    void warnsOfWhatIsNotSafe()
    {
        ServerAddress server{u"db.example"_qs, 5432, u"support"_qs, {}, {}, {}, {}};
        QCOMPARE(tlsNote(server).mood, Mood::Neutral);
        QVERIFY2(
            tlsNote(server).text.startsWith(u"Encrypted, and the server proves its name. "_qs), qPrintable(tlsNote(server).text));
        for (const TlsMode weaker : {TlsMode::VerifyCa, TlsMode::Require, TlsMode::Prefer, TlsMode::Disable}) {
            server.tls = weaker;
            QCOMPARE(tlsNote(server).mood, Mood::Watch);
        }
        QVERIFY(tlsNote(server).text.contains(u"password"_qs));
        server.host = u"localhost"_qs;
        QCOMPARE(tlsNote(server).mood, Mood::Neutral);
    }

    void offersEveryChoiceOnce()
    {
        QSet<QString> names;
        for (const auto &choice : tlsChoices())
            names.insert(tlsName(choice));
        QCOMPARE(names.size(), qsizetype{1} + static_cast<qsizetype>(EnumNames<TlsMode>::names.size()));
    }

    void saysWhatWasFound_data()
    {
        QTest::addColumn<FoundOnServer>("found");
        QTest::addColumn<QString>("says");
        QTest::newRow("a workspace")
            << FoundOnServer{u"15.14 (Debian 15.14-0+deb12u1)"_qs, true, Holds::Workspace, 20'000, true, true}
            << u"PostgreSQL 15.14 answers, encrypted. Tickets in its workspace: 20,000. You may read and change it."_qs;
        QTest::newRow("to be read")
            << FoundOnServer{u"13.2"_qs, false, Holds::Workspace, 1, false, false}
            << u"PostgreSQL 13.2 answers, not encrypted. Tickets in its workspace: 1. You may read it, not "
               u"change it."_qs;
        QTest::newRow("nothing")
            << FoundOnServer{u"15.14"_qs, true, Holds::Nothing, 0, false, true}
            << u"PostgreSQL 15.14 answers, encrypted. There is no workspace in this database yet: you can make one."_qs;
    }

    void saysWhatWasFound()
    {
        QFETCH(FoundOnServer, found);
        QTEST(foundNote(found, m_format).text, "says");
    }

    void saysWhoCanHelp()
    {
        QVERIFY(foundNote({u"15.14"_qs, true, Holds::Nothing, 0, false, false}, m_format).text.contains(u"GRANT CREATE"_qs));
        QVERIFY(foundNote({u"15.14"_qs, true, Holds::Older, 0, false, false}, m_format).text.contains(u"owner"_qs));
    }

    void asksForAPassword()
    {
        const ServerAddress server{u"db"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, u"secret"_qs};
        QCOMPARE(passwordQuestion(server, false), u"postgresql://ann@db/support asks for the password of “ann”."_qs);
        QVERIFY(passwordQuestion(server, true).contains(u"did not let “ann” in"_qs));
        QVERIFY(!passwordQuestion(server, true).contains(u"secret"_qs));
    }
};

PALIER_TEST(TestConnectionWords, QCoreApplication)
#include "tst_connectionwords.moc"
