// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facts/localfile/writerlock.h"

#include "facts/errors.h"
#include "support/childprocess.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

using namespace palier;
using namespace std::chrono_literals;

namespace {

QString outcome(const Result<WriterLock> &lock)
{
    return lock ? QStringLiteral("taken") : QString(lock.error().code);
}

/** Takes the lock, says so, and keeps it until its input ends. */
int takeAndKeep(const QStringList &arguments)
{
    const auto lock = WriterLock::take(arguments.value(0), 0ms);
    std::puts(qPrintable(outcome(lock)));
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

} // namespace

class TestWriterLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldByOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        {
            const auto lock = WriterLock::take(path, 0ms);
            QCOMPARE(outcome(lock), QStringLiteral("taken"));
            QCOMPARE(WriterLock::take(path, 0ms).error(), (Error{errors::LocalFileBusy, {path}}));
            QCOMPARE(outcome(WriterLock::take(path + QLatin1Char('2'), 0ms)), QStringLiteral("taken"));
        }
        QCOMPARE(outcome(WriterLock::take(path, 0ms)), QStringLiteral("taken"));
        QCOMPARE(
            QFile::permissions(path + QStringLiteral(".lock")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void waitsForTheOneBefore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        auto first = WriterLock::take(path, 0ms);
        QString second;
        {
            const std::jthread other([&] { second = outcome(WriterLock::take(path, 60s)); });
            first = Error{};
        }
        QCOMPARE(second, QStringLiteral("taken"));
    }

    /** However its holder ends. */
    void endsWithItsHolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QProcess process;
        test::startChild(process, {path});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readAll().trimmed(), QByteArray("taken"));
        QCOMPARE(outcome(WriterLock::take(path, 0ms)), QString(errors::LocalFileBusy));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(outcome(WriterLock::take(path, 0ms)), QStringLiteral("taken"));
    }

    void saysWhereItCannotBe()
    {
        const auto lock = WriterLock::take(QStringLiteral("/nowhere/at/all"), 0ms);
        QCOMPARE(lock.error().code, errors::LocalFileNotWritten);
        QCOMPARE(lock.error().parameters.front(), QStringLiteral("/nowhere/at/all"));
    }
};

PALIER_TEST_WITH_CHILD(TestWriterLock, QCoreApplication, takeAndKeep)
#include "tst_writerlock.moc"
