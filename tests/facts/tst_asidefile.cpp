// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/asidefile.h"

#include "facts/errors.h"
#include "support/childprocess.h"
#include "support/filecontent.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace palier;
using namespace std::chrono_literals;

namespace {

constexpr auto OnlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QString outcome(const Result<Done> &result)
{
    return result ? QStringLiteral("ok") : QString(result.error().code);
}

QString write(const QString &path, const QByteArray &bytes)
{
    const auto file = AsideFile::begin(path);
    if (!file)
        return file.error().code;
    if (const auto appended = (*file)->append(bytes); !appended)
        return appended.error().code;
    return outcome((*file)->takePlace());
}

/** What is in a folder beside the lock, which stays. */
QStringList entries(const QTemporaryDir &folder)
{
    QStringList names = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    names.removeAll(QStringLiteral("file.lock"));
    return names;
}

/** Writes so many bytes of a letter into a path and says how that went. */
int writeAndSay(const QStringList &arguments)
{
    std::puts(qPrintable(write(arguments.value(0), QByteArray(arguments.value(1).toInt(), 'n'))));
    return 0;
}

} // namespace

class TestAsideFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsPlaceAtTheEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QCOMPARE(write(path, "old"), QStringLiteral("ok"));
        {
            const auto file = AsideFile::begin(path);
            QVERIFY((*file)->append("xxw file"));
            QVERIFY((*file)->overwrite("ne"));
            QVERIFY((*file)->append("!"));
            QCOMPARE((*file)->size(), 9);
            QCOMPARE(contentOf(path), QByteArray("old"));
            QVERIFY((*file)->takePlace());
        }
        QCOMPARE(contentOf(path), QByteArray("new file!"));
        QCOMPARE(entries(folder), QStringList{QStringLiteral("file")});
    }

    void whatDoesNotTakeItsPlaceIsGone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QVERIFY((*AsideFile::begin(path))->append("given up"));
        QCOMPARE(entries(folder), QStringList());
    }

    void onlyItsOwnerReadsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/file"));
        QFile planted(folder.filePath(QStringLiteral("elsewhere")));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("a")));
        QCOMPARE(write(path, "1"), QStringLiteral("ok"));
        QCOMPARE(QFile::permissions(path), OnlyOwner);
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("a/b"))), OnlyOwner | QFile::ExeOwner | QFile::ExeUser);
        QVERIFY(planted.open(QFile::WriteOnly));
        QVERIFY(QFile::setPermissions(path, OnlyOwner | QFile::ReadOther));
        QVERIFY(QFile::link(planted.fileName(), path + QStringLiteral(".part"))); // leads elsewhere
        QCOMPARE(write(path, "2"), QStringLiteral("ok"));
        QCOMPARE(QFile::permissions(path), OnlyOwner);
        QCOMPARE(contentOf(path), QByteArray("2"));
        QCOMPARE(planted.size(), 0);
    }

    void oneWriterAtATime()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        auto first = AsideFile::begin(path);
        QVERIFY((*first)->append("1"));
        const auto second = AsideFile::begin(path, 0ms);
        QCOMPARE(second.error().code, errors::LocalFileBusy);
        QCOMPARE(second.error().parameters, QStringList{path});
        QVERIFY((*first)->takePlace()); // the second one took nothing away
        first->reset();
        QVERIFY(AsideFile::begin(path, 0ms));
        QCOMPARE(contentOf(path), QByteArray("1"));
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 4096, 99'999})
            QTest::addRow("room for %d bytes", bytes) << bytes;
    }

    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QCOMPARE(write(path, "old"), QStringLiteral("ok"));
        const auto child = test::runChild({path, QStringLiteral("100000")}, {.largestFile = bytes});
        QCOMPARE(QString::fromUtf8(child.output), QString(errors::LocalFileNotWritten));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(entries(folder), QStringList{QStringLiteral("file")});
        QCOMPARE(write(path, "new"), QStringLiteral("ok"));
    }

    void saysWhereItMayNotWrite()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        for (const auto &name : {QStringLiteral("file"), QStringLiteral("new folder/file")}) {
            const auto child = test::runChild({folder.filePath(name), QStringLiteral("1")}, {.unprivileged = true});
            QCOMPARE(QString::fromUtf8(child.output), QString(errors::LocalFileNotWritten));
        }
        QVERIFY(QFile::setPermissions(folder.path(), OnlyOwner | QFile::ExeOwner));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderInItsPlaceStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QVERIFY(QDir(folder.path()).mkpath(path + QStringLiteral("/full")));
        QCOMPARE(write(path, "new"), QString(errors::LocalFileNotWritten));
        QCOMPARE(entries(folder), QStringList{QStringLiteral("file")});
    }
};

PALIER_TEST_WITH_CHILD(TestAsideFile, QCoreApplication, writeAndSay)
#include "tst_asidefile.moc"
