// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/workspaceopening.h"

#include "database/errors.h"
#include "support/childprocess.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

namespace {

int makeAndSay(const QStringList &howAndPath)
{
    const QString path = howAndPath.value(1);
    const bool migrates = howAndPath.value(0) == u"migrate"_qs;
    const QString said = migrates ? outcome(migrateWorkspace(DatabaseAddress::file(path)))
                                  : outcome(openWorkspace(DatabaseAddress::file(path), Access::Create));
    return printf("%s", qPrintable(said)) < 0;
}

} // namespace

class TestWorkspaceOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatIsMissing_data()
    {
        QTest::addColumn<bool>("empty"); // the file is there, but empty
        QTest::newRow("no file") << false;
        QTest::newRow("an empty file") << true;
    }

    void makesWhatIsMissing()
    {
        QFETCH(bool, empty);
        const Workspace workspace;
        if (empty)
            writeFile(workspace.path(), "");
        for (const Access access : {Access::Create, Access::Create, Access::ReadWrite, Access::ReadOnly})
            QCOMPARE(outcome(openWorkspace(workspace.address(), access)), u"ok"_qs);
        Connection connection = workspace.open();
        QCOMPARE(Workspace::sql(connection, u"PRAGMA journal_mode"_qs), u"wal"_qs);
    }

    void makesNothingUnasked()
    {
        const Workspace workspace;
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            QCOMPARE(outcome(openWorkspace(workspace.address(), access)), u"database.no-such-file(%1)"_qs.arg(workspace.path()));
            QVERIFY(!QFile::exists(workspace.path()));
        }
        // A database without tables is nobody's; only Create may take it.
        auto raw = Connection::open(workspace.address(), Access::Create);
        QCOMPARE(Workspace::sql(*raw, u"PRAGMA user_version = 1"_qs), QString());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite})
            QCOMPARE(outcome(openWorkspace(workspace.address(), access)), u"schema.missing(%1)"_qs.arg(workspace.path()));
        QCOMPARE(outcome(openWorkspace(workspace.address(), Access::Create)), u"ok"_qs);
    }

    void migratesWhenAsked()
    {
        const Workspace workspace;
        QCOMPARE(*migrateWorkspace(workspace.address()), (Migrated{0, newestSchema()}));
        QCOMPARE(*migrateWorkspace(workspace.address()), (Migrated{newestSchema(), newestSchema()}));
        QCOMPARE(workspace.sql(u"PRAGMA journal_mode"_qs), u"wal"_qs);
    }

    void keepsATextThatWasNamedByMistake()
    {
        const Workspace workspace;
        writeFile(workspace.path(), "a");
        for (const auto &said :
            {outcome(openWorkspace(workspace.address(), Access::Create)), outcome(migrateWorkspace(workspace.address()))})
            QCOMPARE(said, u"database.not-a-database(%1)"_qs.arg(workspace.path()));
        QCOMPARE(QFileInfo(workspace.path()).size(), 1);
    }

    void leavesNoRuins_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 100, 4096, 10'000, 40'000, 100'000, 120'000})
            QTest::addRow("room for %d bytes", bytes) << bytes;
    }

    void leavesNoRuins()
    {
        QFETCH(int, bytes);
        const Workspace workspace;
        for (const auto &how : {u"open"_qs, u"migrate"_qs}) {
            const auto child = runChild({how, workspace.path()}, {.largestFile = bytes});
            QCOMPARE(QString::fromUtf8(child.output), u"database.disk-full(%1)"_qs.arg(workspace.path()));
            QVERIFY(QDir(workspace.folder()).isEmpty());
        }
    }
};

PALIER_TEST_WITH_CHILD(TestWorkspaceOpening, QCoreApplication, makeAndSay)
#include "tst_workspaceopening.moc"
