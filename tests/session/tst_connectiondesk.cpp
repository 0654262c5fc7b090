// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/connectiondesk.h"

#include "support/faultyproxy.h"
#include "support/postgresserver.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;
using Holds = FoundOnServer::Holds;

class TestConnectionDesk : public QObject
{
    Q_OBJECT

    static constexpr qint64 MillisecondsToCloseDesk = 4000;

    test::PostgresServer m_server{{.onLoopback = true}};

private Q_SLOTS:
    void looksThenMakesAWorkspace()
    {
        ConnectionDesk desk;
        const ServerAddress server = m_server.newDatabase();
        std::optional<Result<FoundOnServer>> found;
        const auto take = [&](const Result<FoundOnServer> &answer) { found = answer; };
        Answer answer = desk.look(server, take);
        QVERIFY(!found); // later, from the loop
        QTRY_VERIFY(found);
        QCOMPARE((*found)->holds, Holds::Nothing);
        found.reset();
        answer = desk.makeWorkspace(server, take);
        QTRY_VERIFY(found);
        QCOMPARE((*found)->holds, Holds::Workspace);
        found.reset();
        answer = desk.makeWorkspace(server, take); // there is one: no harm
        QTRY_VERIFY(found);
        QCOMPARE((*found)->holds, Holds::Workspace);
    }

    void tellsNobodyWhoHasGone()
    {
        ConnectionDesk desk;
        bool told = false;
        Answer first = desk.look(m_server.newDatabase(), [&](const auto &) { told = true; });
        first.cancel();
        bool isDone = false;
        const Answer second = desk.look(m_server.newDatabase(), [&](const auto &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(!told);
    }

    void isClosedAtOnceWhileTheServerIsSilent_data()
    {
        QTest::addColumn<int>("bytes"); // of the server's, before it falls silent
        QTest::addColumn<bool>("makes");
        QTest::newRow("an attempt to connect") << 1 << false;
        QTest::newRow("a look") << 700 << false;
        QTest::newRow("a workspace that is made") << 700 << true;
    }

    void isClosedAtOnceWhileTheServerIsSilent()
    {
        QFETCH(int, bytes);
        QFETCH(bool, makes);
        test::FaultyProxy proxy(m_server.port());
        ServerAddress server = m_server.newDatabase();
        server.host = QStringLiteral("127.0.0.1");
        server.port = proxy.port();
        server.tls = TlsMode::Disable;
        auto desk = std::make_unique<ConnectionDesk>();
        proxy.holdAfter(bytes);
        const Answer answer = makes ? desk->makeWorkspace(server, [](const auto &) {}) : desk->look(server, [](const auto &) {});
        QTRY_VERIFY(proxy.holds());
        QElapsedTimer closing;
        closing.start();
        desk.reset();
        QVERIFY2(closing.elapsed() < MillisecondsToCloseDesk, qPrintable(QString::number(closing.elapsed())));
    }
};

PALIER_TEST(TestConnectionDesk, QCoreApplication)
#include "tst_connectiondesk.moc"
