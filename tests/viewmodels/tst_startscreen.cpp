// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/start/startscreen.h"

#include "support/inlanguage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestStartScreen : public QObject
{
    Q_OBJECT

    const test::InLanguage m_english{Language::English};

private Q_SLOTS:
    void namesWorkspaces()
    {
        QCOMPARE(workspaceName(u"demo"_qs), u"Demo data"_qs);
        QCOMPARE(workspaceName(u"sqlite:/home/ann/support.v2.sqlite"_qs), u"support.v2"_qs);
        QCOMPARE(workspaceName(u"odd"_qs), u"odd"_qs);
        QCOMPARE(workspaceName(u"postgresql://ann@db.example/support%20desk?sslmode=require"_qs), u"support desk"_qs);
    }

    void welcomes()
    {
        const StartScreen screen = startScreen({.recent = {u"sqlite:/home/ann/a.sqlite"_qs, u"demo"_qs}});
        QCOMPARE(screen.title, u"Welcome to Palier"_qs);
        QVERIFY(!screen.canRetry);
        QVERIFY(screen.note.isEmpty());
        QCOMPARE(screen.recent.size(), 2U);
        QCOMPARE(screen.recent[0].name, u"a"_qs);
        QCOMPARE(screen.recent[0].where, u"/home/ann"_qs);
        QCOMPARE(screen.recent[1].where, QString());
    }

    void namesServers()
    {
        const QString far = u"postgresql://ann@db.example:6000/support?sslmode=require"_qs;
        const QString near = u"postgresql://ann@/support?host=/run/pg"_qs;
        const Error gone{ErrorCode("server.lost"), {far}};
        const StartScreen screen = startScreen({.address = far, .failure = gone, .recent = {far, near}});
        QVERIFY(screen.isServer);
        QCOMPARE(screen.recent[0].name, u"support"_qs);
        QCOMPARE(screen.recent[0].where, u"ann@db.example:6000"_qs);
        QCOMPARE(screen.recent[1].where, u"ann@/run/pg"_qs);
    }

    void saysWhatIsWrongAndWhatToDo()
    {
        const Error newer{ErrorCode("schema.newer"), {u"/tmp/a.sqlite"_qs, u"9"_qs, u"3"_qs}};
        const StartScreen screen = startScreen({.address = u"sqlite:/tmp/a.sqlite"_qs, .failure = newer});
        QCOMPARE(screen.title, u"“a” cannot be shown"_qs);
        QVERIFY2(screen.text.contains(u"9"_qs), qPrintable(screen.text));
        QVERIFY(screen.text.contains(u"Nothing was changed."_qs));
        QVERIFY(screen.canRetry);
    }

    void saysWhatBecameOfTheSettings()
    {
        QVERIFY(startScreen({.memory = MemoryTrouble::Damaged}).note.contains(u"set aside"_qs));
        QVERIFY(startScreen({.memory = MemoryTrouble::Newer}).note.contains(u"newer version"_qs));
    }
};

PALIER_TEST(TestStartScreen, QCoreApplication)
#include "tst_startscreen.moc"
