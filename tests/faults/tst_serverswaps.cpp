// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another state than the one that was followed answers at the same address: an older one, brought back from a backup, or that of
// another cluster. What was seen before is worth nothing then, also where the numbers happen to fit.

#include "faults/screen.h"
#include "support/faultyproxy.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace palier;
using namespace palier::test;

namespace {

constexpr int ChangesAtATime = 23;

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    if (QProcess::execute(u"cp"_qs, {u"-a"_qs, from, to}) != 0)
        qFatal("cannot copy %s", qPrintable(from));
}

DatabaseAddress preparedDatabase(PostgresServer &server)
{
    const DatabaseAddress address = DatabaseAddress::server(server.newDatabase());
    if (const auto prepared = ChangeWriter::prepare(address); !prepared)
        qFatal("%s", qPrintable(describe(prepared.error())));
    return address;
}

DatabaseAddress through(const FaultyProxy &proxy, const DatabaseAddress &direct)
{
    ServerAddress address = direct.server();
    address.host = u"127.0.0.1"_qs;
    address.port = proxy.port();
    return DatabaseAddress::server(address);
}

bool showsAnyOf(const Screen &screen, const QStringList &marks)
{
    const auto shown = marksIn(*screen.session.picture());
    return std::ranges::any_of(marks, [&](const QString &mark) { return shown.contains(mark); });
}

} // namespace

class TestServerSwaps : public QObject
{
    Q_OBJECT

    PostgresServer m_one{{.onLoopback = true}};
    PostgresServer m_other{{.onLoopback = true}};

    static void addRows()
    {
        QTest::addColumn<bool>("isFollowed");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("while it is followed") << true << false;
        QTest::newRow("while it is followed, and as much was written since") << true << true;
        QTest::newRow("between two starts") << false << false;
        QTest::newRow("between two starts, and as much was written since") << false << true;
    }

private Q_SLOTS:
    void anOlderStateIsBroughtBack_data() { addRows(); }

    void anOlderStateIsBroughtBack()
    {
        QFETCH(bool, isFollowed);
        QFETCH(bool, goesOn);
        PostgresServer &server = m_one;
        FaultyProxy proxy(server.port());
        const DatabaseAddress direct = preparedDatabase(server);
        const QTemporaryDir local;
        const QString backup = server.dataFolder() + u".backup"_qs;
        const QStringList before = writeChanges(direct, u"before"_qs, ChangesAtATime);
        server.stop();
        copyFolder(server.dataFolder(), backup);
        server.start();

        auto screen = std::make_unique<Screen>(through(proxy, direct), local.path());
        const QStringList undone = writeChanges(direct, u"undone"_qs, ChangesAtATime);
        QCOMPARE(screen->missesColdStart(direct), QString());
        QVERIFY(showsAnyOf(*screen, undone));
        if (!isFollowed)
            screen.reset();
        server.stop();
        proxy.refuse(); // nobody looks before all is as it shall be
        copyFolder(backup, server.dataFolder());
        server.start();
        const QStringList since = goesOn ? writeChanges(direct, u"instead"_qs, ChangesAtATime) : QStringList();
        proxy.heal();

        if (!screen)
            screen = std::make_unique<Screen>(through(proxy, direct), local.path());
        QCOMPARE(screen->missesColdStart(direct), QString());
        QCOMPARE(screen->events(), before.size() + since.size());
        QVERIFY(!showsAnyOf(*screen, undone));
        const QStringList later = writeChanges(direct, u"later"_qs, 1); // and it is followed
        QTRY_VERIFY_WITH_TIMEOUT(showsAnyOf(*screen, later), 1000);
    }

    void anotherClusterAnswers_data() { addRows(); }

    void anotherClusterAnswers()
    {
        QFETCH(bool, isFollowed);
        QFETCH(bool, goesOn);
        FaultyProxy proxy(m_one.port());
        const DatabaseAddress direct = preparedDatabase(m_one);
        m_other.sql(u"postgres"_qs, u"CREATE DATABASE "_qs + direct.server().database);
        const DatabaseAddress otherDirect = DatabaseAddress::server(m_other.administrator(direct.server().database));
        QVERIFY(ChangeWriter::prepare(otherDirect));
        const QTemporaryDir local;
        const QStringList ofOne = writeChanges(direct, u"one"_qs, ChangesAtATime);
        const QStringList ofOther = writeChanges(otherDirect, u"other"_qs, goesOn ? ChangesAtATime : 3);
        auto screen = std::make_unique<Screen>(through(proxy, direct), local.path());
        QCOMPARE(screen->missesColdStart(direct), QString());
        if (!isFollowed)
            screen.reset();
        proxy.leadTo(m_other.port());
        proxy.cut();
        if (!screen)
            screen = std::make_unique<Screen>(through(proxy, direct), local.path());
        QCOMPARE(screen->missesColdStart(otherDirect), QString());
        QCOMPARE(screen->events(), ofOther.size());
        QVERIFY(!showsAnyOf(*screen, ofOne));
        const QStringList later = writeChanges(otherDirect, u"later"_qs, 1);
        QTRY_VERIFY_WITH_TIMEOUT(showsAnyOf(*screen, later), 1000);
    }
};

PALIER_TEST(TestServerSwaps, QCoreApplication)
#include "tst_serverswaps.moc"
