// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

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

    /** A file to be written, packed or plain. */
    class Output
    {
    public:
        Output(const QString &path, bool isPacked) : m_file(gzopen(QFile::encodeName(path).constData(), isPacked ? "wb1" : "wbT"))
        {
            if (!m_file)
                qFatal("cannot write");
        }
        ~Output() { gzclose(m_file); }
        Q_DISABLE_COPY_MOVE(Output)

        void write(const QByteArray &bytes)
        {
            if (gzwrite(m_file, bytes.constData(), static_cast<unsigned>(bytes.size())) != bytes.size())
                qFatal("cannot write");
        }

    private:
        gzFile m_file;
    };

    struct Log {
        const char *mapping;
        bool isPacked;
        qint64 (*write)(Output &output, qint64 bytes); // says how many lines or events
    };

    /** In which the lines of every ticket lie far apart, as in a real export by time. */
    static qint64 writeCsv(Output &output, qint64 bytes)
    {
        output.write("ticket,at,kind,unit,tier,unit_kind,ret,actor,actor_kind,topic,channel\n");
        constexpr qint64 LineBytes = 79;
        const qint64 tickets = bytes / LinesOfATicket / LineBytes;
        for (int step = 0; step < LinesOfATicket; ++step) {
            const char *kind = kindOf(step);
            for (qint64 ticket = 0; ticket < tickets; ++ticket)
                output.write(QByteArray("T") + QByteArray::number(10'000'000 + ticket * 7919 % tickets) + ",2026-03-0" +
                             QByteArray::number(step + 1) + "T09:00:00+01:00," + kind + ",N" + QByteArray::number(1 + step % 3) +
                             " Desk," + QByteArray::number(1 + step % 3) + ",team,,agent" + QByteArray::number(ticket % 50) +
                             ",agent,vpn,mail\n");
        }
        return tickets * LinesOfATicket;
    }

    static qint64 writeXes(Output &output, qint64 bytes)
    {
        constexpr qint64 TraceBytes = 2750;
        const qint64 tickets = bytes / TraceBytes;
        output.write("<?xml version='1.0' encoding='UTF-8'?>\n<log xes.version='1.0'>\n");
        for (qint64 ticket = 0; ticket < tickets; ++ticket) {
            output.write("<trace>\n\t<string key='concept:name' value='T" + QByteArray::number(10'000'000 + ticket) + "'/>\n");
            for (int step = 0; step < LinesOfATicket; ++step)
                output.write("\t<event>\n\t\t<date key='time:timestamp' value='2026-03-0" + QByteArray::number(step + 1) +
                             "T09:00:00+01:00'/>\n\t\t<string key='org:group' value='Desk " + QByteArray::number(ticket % 50) +
                             "'/>\n\t\t<string key='concept:name' value='" +
                             (step + 1 < LinesOfATicket ? "Accepted" : "Completed") +
                             "'/>\n\t\t<string key='product' value='PROD" + QByteArray::number(ticket % 400) +
                             "'/>\n\t\t<string key='impact' value='Low'/>\n\t\t<string key='organization country' "
                             "value='fr'/>\n\t</event>\n");
            output.write("</trace>\n");
        }
        output.write("</log>\n");
        return tickets * LinesOfATicket;
    }

    static constexpr Log Csv{"events", false, writeCsv};
    static constexpr Log PackedXes{"bpi2013-xes", true, writeXes};

    static qint64 writeLog(const Log &log, const QString &path, qint64 bytes)
    {
        Output output(path, log.isPacked);
        return log.write(output, bytes);
    }

    /** From now on, where the system lets a process do that. */
    static void forgetPeak()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            file.write("5");
    }

    /** The most memory of this process since then. */
    static qint64 peak()
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no /proc");
        const QString status = QString::fromLatin1(file.readAll());
        const QString most = status.section(QStringLiteral("VmHWM:"), 1).section(QStringLiteral("kB"), 0, 0);
        return most.trimmed().toLongLong() * 1024;
    }

    static ImportReport import(const Log &log, const QString &path, EventSink &sink)
    {
        return importFile(path, *loadMapping(QLatin1String(log.mapping)), QStringLiteral("large"), sink);
    }

private Q_SLOTS:
    void memoryDoesNotGrowWithTheFile_data()
    {
        QTest::addColumn<bool>("isXes");
        QTest::addColumn<qint64>("megabytes");
        QTest::newRow("CSV, 64 MB") << false << qint64{64};
        QTest::newRow("XES, packed, 64 MB") << true << qint64{64};
        if (!qEnvironmentVariableIntValue("PALIER_LONG_TESTS"))
            return;
        QTest::newRow("CSV, 1 GB") << false << qint64{1024};
        QTest::newRow("XES, packed, 1 GB") << true << qint64{1024};
    }

    void memoryDoesNotGrowWithTheFile()
    {
        QFETCH(bool, isXes);
        QFETCH(qint64, megabytes);
        const Log &log = isXes ? PackedXes : Csv;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large"));
        const qint64 lines = writeLog(log, path, megabytes * Megabyte);
        if (!log.isPacked)
            QVERIFY(QFileInfo(path).size() > megabytes * 15 / 16 * Megabyte);

        test::CountingSink sink;
        forgetPeak();
        const qint64 before = peak();
        QElapsedTimer timer;
        timer.start();
        const auto report = import(log, path, sink);
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(report.events, lines);
        QCOMPARE(report.tickets, lines / LinesOfATicket);
        // The tickets of the CSV log are resolved elsewhere than they were: two rows.
        QCOMPARE(sink.rows, lines / LinesOfATicket * (LinesOfATicket + (isXes ? 0 : 1)));
        qInfo("%lld lines in %lld ms: %lld lines/s; %lld MB of memory", lines, timer.elapsed(),
            lines * 1000 / std::max<qint64>(timer.elapsed(), 1), (peak() - before) / Megabyte);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY2(peak() - before < 56 * Megabyte, "the import keeps what it reads");
#endif
    }

    void linesGoToTheTemporaryFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("64.csv"));
        writeLog(Csv, path, 64 * Megabyte);
        const QByteArray temporary = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere/at/all");
        test::CountingSink sink;
        const auto report = import(Csv, path, sink);
        temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
        QVERIFY(test::describe(report.refusals).startsWith(QStringLiteral("::import.spool-failed(/nowhere/at/all, ")));
        QCOMPARE(sink.commits, 0);
    }
};

PALIER_TEST(TestImportLarge, QCoreApplication)
#include "tst_importlarge.moc"
