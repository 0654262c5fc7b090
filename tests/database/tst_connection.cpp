// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connection.h"

#include "database/errors.h"
#include "support/childprocess.h"
#include "support/filecontent.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <sys/stat.h>

#include <csignal>

#include <unistd.h>

using namespace palier;
using namespace palier::test;

namespace {

/** What a child does: opens a file and says how that went, and how many objects it sees in it. */
int openAndSay(const QStringList &accessAndPath)
{
    const QString access = accessAndPath.value(0);
    const auto connection =
        Connection::openSqlite(accessAndPath.value(1), access == u"write"_qs ? Access::ReadWrite : Access::ReadOnly);
    if (connection)
        printf("ok %lld", connection->statement("object_count"_L1).single()->toLongLong());
    else
        printf("%s", qPrintable(describe(connection.error())));
    return 0;
}

QString countObjects(const Workspace &workspace)
{
    Connection connection = workspace.open();
    return Workspace::sql(connection, u"SELECT count(*) FROM sqlite_schema"_qs);
}

QString asSomebodyElse(const Workspace &workspace, int file, int folder, const QString &access)
{
    const bool isOwner = ::geteuid() != 0; // then its own bits count
    ::chmod(qPrintable(workspace.path()), static_cast<mode_t>(isOwner ? (file & 7) << 6 : file));
    ::chmod(qPrintable(workspace.folder()), static_cast<mode_t>(isOwner ? (folder & 7) << 6 : folder));
    const auto child = runChild({access, workspace.path()}, {.unprivileged = true});
    ::chmod(qPrintable(workspace.folder()), 0700);
    ::chmod(qPrintable(workspace.path()), 0600);
    return QString::fromUtf8(child.output);
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensUnderAnyName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"plain.db", "spaced name.db", "a?mode=ro&b#c%20;d=1.db", ":memory:", "é 😀 עברית.db", "'\"`.db", "-"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void opensUnderAnyName()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.path() + u'/' + name;
        {
            auto connection = Connection::openSqlite(path, Access::Create);
            QCOMPARE(outcome(connection), u"ok"_qs);
            QCOMPARE(Workspace::sql(*connection, u"CREATE TABLE t (a)"_qs), QString());
        }
        QVERIFY(contentOf(path).startsWith("SQLite format 3"));
        QCOMPARE(outcome(Connection::openSqlite(path, Access::ReadWrite)), u"ok"_qs);
        QCOMPARE(outcome(Connection::openSqlite(path, Access::ReadOnly)), u"ok"_qs);
    }

    void refusesWhatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const Workspace workspace;
        workspace.open();
        const QByteArray whole = contentOf(workspace.path());
        const QString none = u"database.not-a-database"_qs;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("a text") << QByteArray("ticket,at,kind\n").repeated(100) << none;
        QTest::newRow("one letter") << QByteArray("S") << none;
        QTest::newRow("half a header") << whole.left(50) << none;
        QTest::newRow("a header and zeros") << whole.left(16) + QByteArray(8192, '\0') << none;
        QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << u"database.damaged"_qs;
        QTest::newRow("cut by a page") << whole.chopped(4096) << u"database.damaged"_qs;
        QTest::newRow("a schema of rubbish") << whole.left(100) + QByteArray(whole.size() - 100, 'x') << u"database.damaged"_qs;
    }

    void refusesWhatIsNoDatabase()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(u"f"_qs), bytes);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::Create}) {
            if (bytes.isEmpty() && access == Access::Create)
                continue;
            const auto connection = Connection::openSqlite(path, access);
            QVERIFY(!connection);
            QCOMPARE(connection.error().code, error);
            QCOMPARE(connection.error().parameters.first(), path);
        }
        QCOMPARE(contentOf(path), bytes);
    }

    void writesNothingWhereItMayOnlyRead()
    {
        const Workspace workspace;
        workspace.open();
        auto connection = Connection::open(workspace.address(), Access::ReadOnly);
        QVERIFY(connection);
        QVERIFY(!connection->isWritable());
        QCOMPARE(Workspace::sql(*connection, u"INSERT INTO unit (name) VALUES ('x')"_qs),
            u"database.file-read-only(%1)"_qs.arg(workspace.path()));
    }

    void saysThatItIsLocked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f"_qs);
        auto first = Connection::openSqlite(path, Access::Create);
        QCOMPARE(Workspace::sql(*first, u"CREATE TABLE t (a)"_qs), QString());
        QCOMPARE(Workspace::sql(*first, u"BEGIN EXCLUSIVE"_qs), QString());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto second = Connection::openSqlite(path, access, std::chrono::milliseconds{10});
            QCOMPARE(outcome(second), u"database.locked(%1)"_qs.arg(path));
        }
    }

    void saysThatTheDiskIsFull()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f"_qs);
        auto connection = Connection::openSqlite(path, Access::Create);
        QCOMPARE(Workspace::sql(*connection, u"PRAGMA max_page_count = 4"_qs), u"4"_qs);
        QCOMPARE(Workspace::sql(*connection, u"CREATE TABLE t (a)"_qs), QString());
        const QString tooMuch = u"INSERT INTO t VALUES (zeroblob(100000))"_qs;
        QCOMPARE(Workspace::sql(*connection, tooMuch), u"database.disk-full(%1)"_qs.arg(path));
        QCOMPARE(Workspace::sql(*connection, u"SELECT count(*) FROM t"_qs), u"0"_qs);
    }

    void keepsReferencesWhole()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        QCOMPARE(Workspace::sql(connection, u"PRAGMA foreign_keys"_qs), u"1"_qs);
        QCOMPARE(Workspace::sql(connection, u"PRAGMA synchronous"_qs), u"1"_qs); // NORMAL
    }

    void survivesTheSignalOfAFileSizeLimit()
    {
        const Workspace workspace;
        workspace.open();
        QVERIFY(std::signal(SIGXFSZ, SIG_DFL) == SIG_IGN);
        const auto reader = Connection::open(workspace.address(), Access::ReadOnly);
        QVERIFY(std::signal(SIGXFSZ, SIG_DFL) == SIG_IGN); // readers write beside the file too
        void (*const mine)(int) = [](int) {};
        std::signal(SIGXFSZ, mine);
        workspace.open();
        QVERIFY(std::signal(SIGXFSZ, SIG_DFL) == mine);
    }

    void givesItsNameBack()
    {
        const Workspace workspace;
        {
            Connection first = workspace.open();
            Connection second = workspace.open();
            QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
            first = std::move(second);
            QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
            QCOMPARE(Workspace::sql(first, u"SELECT 1"_qs), u"1"_qs);
        }
        QCOMPARE(QSqlDatabase::connectionNames().size(), 0);
    }

    void obeysPermissions_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("folder");
        QTest::addColumn<QString>("access");
        QTest::addColumn<QString>("says"); // %1 the file, %2 its folder
        QTest::newRow("read a file of others") << 0644 << 0777 << u"read"_qs << u"ok"_qs;
        QTest::newRow("read in a folder of others") << 0644 << 0755 << u"read"_qs << u"ok"_qs;
        QTest::newRow("read what is closed") << 0600 << 0777 << u"read"_qs << u"database.not-readable(%1)"_qs;
        QTest::newRow("write what is closed") << 0600 << 0777 << u"write"_qs << u"database.not-readable(%1)"_qs;
        QTest::newRow("write a read-only file") << 0644 << 0777 << u"write"_qs << u"database.file-read-only(%1)"_qs;
        QTest::newRow("write in a read-only folder") << 0666 << 0755 << u"write"_qs << u"database.folder-read-only(%2)"_qs;
    }

    /** A write-ahead database, as every workspace is, read and written by somebody who owns neither file nor folder. */
    void obeysPermissions()
    {
        QFETCH(int, file);
        QFETCH(int, folder);
        QFETCH(QString, access);
        QFETCH(QString, says);
        const Workspace workspace;
        const QString objects = countObjects(workspace);
        if (says == u"ok"_qs)
            says += u' ' + objects;
        const QString said = asSomebodyElse(workspace, file, folder, access);
        QCOMPARE(said, says.replace(u"%1"_qs, workspace.path()).replace(u"%2"_qs, workspace.folder()));
    }

    void refusesHalfTheTruth()
    {
        const Workspace workspace;
        Connection writer = workspace.open();
        QCOMPARE(Workspace::sql(writer, u"INSERT INTO unit (name) VALUES ('x')"_qs), QString());
        // As a killed writer leaves it: the journal holds the row, and nobody may merge it.
        const Workspace copy;
        QVERIFY(QFile::copy(workspace.path(), copy.path()));
        QVERIFY(QFile::copy(workspace.path() + u"-wal"_qs, copy.path() + u"-wal"_qs));
        QCOMPARE(asSomebodyElse(copy, 0644, 0755, u"read"_qs), u"database.unmerged-journal(%1)"_qs.arg(copy.path()));
        QCOMPARE(copy.sql(u"SELECT name FROM unit"_qs), u"x"_qs);
    }
};

PALIER_TEST_WITH_CHILD(TestConnection, QCoreApplication, openAndSay)
#include "tst_connection.moc"
