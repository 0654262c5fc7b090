// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/connectiondesk.h"

#include "support/postgresserver.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;
using Holds = FoundOnServer::Holds;

class TestConnectionDesk : public QObject
{
    Q_OBJECT

    test::PostgresServer m_server;

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
};

PALIER_TEST(TestConnectionDesk, QCoreApplication)
#include "tst_connectiondesk.moc"
