// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqlitefile.h"

#include "database/errors.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <sys/stat.h>

using namespace palier;
using namespace palier::test;

class TestSqliteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("toRead");
        QTest::addColumn<QString>("toWrite");
        QTest::addColumn<QString>("toCreate");
        const QString missing = u"database.no-such-file(%1)"_qs;
        const QString none = u"database.not-a-database(%1)"_qs;
        const QString folder = u"database.is-a-folder(%1)"_qs;
        QTest::newRow("a file") << u"file"_qs << u"ok"_qs << u"ok"_qs << u"ok"_qs;
        QTest::newRow("nothing") << u"nothing"_qs << missing << missing << u"ok"_qs;
        QTest::newRow("a folder") << u"folder"_qs << folder << folder << folder;
        QTest::newRow("a pipe") << u"pipe"_qs << none << none << none;
        QTest::newRow("an empty file") << u"empty"_qs << none << none << u"ok"_qs;
        QTest::newRow("a text: SQLite will say so") << u"text"_qs << u"ok"_qs << u"ok"_qs << u"ok"_qs;
        QTest::newRow("what SQLite would write over") << u"short"_qs << none << none << none;
        QTest::newRow("in a missing folder") << u"none/file"_qs << missing << missing << u"database.no-such-folder(%2/none)"_qs;
        QTest::newRow("a link to nothing") << u"dangling"_qs << missing << missing << u"ok"_qs;
    }

    void checks()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_qs));
        writeFile(folder.filePath(u"file"_qs), QByteArray("SQLite format 3", 16).leftJustified(512, '\0'));
        writeFile(folder.filePath(u"short"_qs), QByteArray("SQLite format 3", 16).leftJustified(511, '\0'));
        writeFile(folder.filePath(u"text"_qs), QByteArray("ticket,at\n").repeated(100));
        writeFile(folder.filePath(u"empty"_qs), "");
        QVERIFY(QFile::link(folder.filePath(u"gone"_qs), folder.filePath(u"dangling"_qs)));
        QCOMPARE(::mkfifo(qPrintable(folder.filePath(u"pipe"_qs)), 0600), 0);
        QFETCH(QString, name);
        const QString path = folder.filePath(name);
        const std::pair<const char *, Access> columns[] = {
            {"toRead", Access::ReadOnly}, {"toWrite", Access::ReadWrite}, {"toCreate", Access::Create}};
        for (const auto &[column, access] : columns) {
            const QString expected = *static_cast<QString *>(QTest::qData(column, QMetaType::QString));
            QCOMPARE(outcome(checkSqliteFile(path, access)),
                QString(expected).replace(u"%1"_qs, path).replace(u"%2"_qs, folder.path()));
        }
    }

    void refusesNoName() { QCOMPARE(outcome(checkSqliteFile({}, Access::Create)), u"database.no-such-file()"_qs); }

    void writesAddresses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"/tmp/a.db"_qs << u"file:///tmp/a.db?mode=ro"_qs;
        QTest::newRow("space") << u"/tmp/a b.db"_qs << u"file:///tmp/a%20b.db?mode=ro"_qs;
        QTest::newRow("what means something in an address")
            << u"/tmp/a?mode=rwc&x#y%20;.db"_qs << u"file:///tmp/a%3Fmode=rwc&x%23y%2520;.db?mode=ro"_qs;
        QTest::newRow("accents") << u"/tmp/é.db"_qs << u"file:///tmp/%C3%A9.db?mode=ro"_qs;
    }

    void writesAddresses()
    {
        QFETCH(QString, path);
        QTEST(sqliteAddress(path, Access::ReadOnly, false), "address");
    }

    void writesModes()
    {
        QVERIFY(sqliteAddress(u"/a"_qs, Access::ReadWrite, false).endsWith(u"?mode=rw"_qs));
        QVERIFY(sqliteAddress(u"/a"_qs, Access::Create, false).endsWith(u"?mode=rwc"_qs));
        QVERIFY(sqliteAddress(u"/a"_qs, Access::ReadOnly, true).endsWith(u"?mode=ro&immutable=1"_qs));
    }

    void removesWhatBelongsToTheFile()
    {
        const QTemporaryDir folder;
        for (const char *name : {"a", "a-wal", "a-shm", "a-journal", "ab"})
            writeFile(folder.filePath(QLatin1String(name)), "x");
        QVERIFY(hasUnmergedJournal(folder.filePath(u"a"_qs)));
        QVERIFY(!hasUnmergedJournal(folder.filePath(u"ab"_qs)));
        removeSqliteFile(folder.filePath(u"a"_qs));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"ab"_qs});
    }
};

PALIER_TEST(TestSqliteFile, QCoreApplication)
#include "tst_sqlitefile.moc"
