// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/savefile.h"

#include "support/childprocess.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace palier;

/** Saves more than may be written, and says why that failed. */
static int saveAndSay(const QStringList &arguments)
{
    std::signal(SIGXFSZ, SIG_IGN); // as the program does
    const auto saved = saveFile(arguments.value(0), QByteArray(10'000, 'x'));
    std::puts(saved ? "saved" : qPrintable(saved.error().parameters.value(1)));
    return 0;
}

class TestSaveFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void replacesInOneStep()
    {
        const QString path = test::writeFile(m_folder.filePath(QStringLiteral("r.txt")), "old");
        QVERIFY(saveFile(path, "new"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1); // nothing left beside it
    }

    void saysThatTheDiskIsFull()
    {
        const QString path = m_folder.filePath(QStringLiteral("full.txt"));
        const auto child = test::runChild({path}, {.largestFile = 1000});
        QCOMPARE(QString::fromUtf8(child.output), qt_error_string(EFBIG));
        QVERIFY(!QFile::exists(path));
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << m_folder.filePath(QStringLiteral("no/such/r.txt"));
        QTest::newRow("a folder") << m_folder.path();
    }

    void saysWhatFailed()
    {
        QFETCH(QString, path);
        const auto saved = saveFile(path, "new");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, QLatin1String("export.cannot-write"));
        QCOMPARE(saved.error().parameters.first(), path);
        QVERIFY(!saved.error().parameters.last().isEmpty());
    }
};

PALIER_TEST_WITH_CHILD(TestSaveFile, QCoreApplication, saveAndSay)
#include "tst_savefile.moc"
