// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

using namespace palier;

class TestImportLarge : public QObject
{
    Q_OBJECT

    static constexpr qint64 Megabyte = 1 << 20;
    static constexpr int LinesOfATicket = 8;

    static const char *kindOf(int step)
    {
        if (step == 0)
            return "opened";
        return step == LinesOfATicket - 1 ? "resolved" : "moved";
    }

    /** A log in which the lines of every ticket lie far apart, as in a real export by time; how many lines it has. */
    static qint64 writeLog(const QString &path, qint64 bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("ticket,at,kind,unit,tier,unit_kind,ret,actor,actor_kind,topic,channel\n");
        constexpr qint64 LineBytes = 79;
        const qint64 tickets = bytes / LinesOfATicket / LineBytes;
        for (int step = 0; step < LinesOfATicket; ++step) {
            const char *kind = kindOf(step);
            for (qint64 ticket = 0; ticket < tickets; ++ticket) {
                const QByteArray line = QByteArray("T") + QByteArray::number(10'000'000 + ticket * 7919 % tickets) +
                                        ",2026-03-0" + QByteArray::number(step + 1) + "T09:00:00+01:00," + kind + ",N" +
                                        QByteArray::number(1 + step % 3) + " Desk," + QByteArray::number(1 + step % 3) +
                                        ",team,,agent" + QByteArray::number(ticket % 50) + ",agent,vpn,mail\n";
                file.write(line);
            }
        }
        return tickets * LinesOfATicket;
    }

    /** The most memory this process ever had. */
    static qint64 peak()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss * 1024;
    }

    static ImportReport import(const QString &path, EventSink &sink)
    {
        return importFile(path, *loadMapping(QStringLiteral("events")), QStringLiteral("large"), sink);
    }

private Q_SLOTS:
    void memoryDoesNotGrowWithTheFile_data()
    {
        QTest::addColumn<qint64>("megabytes");
        QTest::newRow("64 MB") << qint64{64};
        if (qEnvironmentVariableIntValue("PALIER_LONG_TESTS"))
            QTest::newRow("1 GB") << qint64{1024};
    }

    void memoryDoesNotGrowWithTheFile()
    {
        QFETCH(qint64, megabytes);
        const QTemporaryDir folder;
        const QString small = folder.filePath(QStringLiteral("small.csv"));
        const QString large = folder.filePath(QStringLiteral("large.csv"));
        const qint64 smallLines = writeLog(small, 16 * Megabyte);
        const qint64 largeLines = writeLog(large, megabytes * Megabyte);
        QVERIFY(QFileInfo(large).size() > megabytes * 15 / 16 * Megabyte);

        test::CountingSink sink;
        QCOMPARE(import(small, sink).events, smallLines);
        const qint64 before = peak();
        QElapsedTimer timer;
        timer.start();
        const auto report = import(large, sink);
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(report.events, largeLines);
        QCOMPARE(report.tickets, largeLines / LinesOfATicket);
        QCOMPARE(sink.rows, (smallLines + largeLines) / LinesOfATicket * (LinesOfATicket + 1)); // resolved elsewhere: two rows
        qInfo("%lld lines in %lld ms: %lld lines/s; peak %lld MB after 16 MB, %lld MB after %lld MB", largeLines, timer.elapsed(),
            largeLines * 1000 / std::max<qint64>(timer.elapsed(), 1), before / Megabyte, peak() / Megabyte, megabytes);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY2(peak() - before < 32 * Megabyte, "the import keeps what it reads");
#endif
    }

    void linesGoToTheTemporaryFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("64.csv"));
        writeLog(path, 64 * Megabyte);
        const QByteArray temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere/at/all");
        test::CountingSink sink;
        const auto report = import(path, sink);
        temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
        QVERIFY(test::describe(report.refusals).startsWith(QStringLiteral("::import.spool-failed(/nowhere/at/all, ")));
        QCOMPARE(sink.commits, 0);
    }
};

PALIER_TEST(TestImportLarge, QCoreApplication)
#include "tst_importlarge.moc"
