// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/programs.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace palier;

/** A file of a gigabyte through the program into a database: only in the long tests. */
class TestLargeImport : public QObject
{
    Q_OBJECT

    static constexpr int LinesOfATicket = 8;

    static const char *kindOf(int step)
    {
        if (step == 0)
            return "opened";
        return step == LinesOfATicket - 1 ? "resolved" : "moved";
    }

    /** Whole tickets, one behind the other, until the file is this large; how many. */
    static qint64 writeLog(const QString &path, qint64 bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("ticket,at,kind,unit,tier,topic\n");
        qint64 tickets = 0;
        for (; file.pos() < bytes; ++tickets) {
            for (int step = 0; step < LinesOfATicket; ++step) {
                const char *kind = kindOf(step);
                const QByteArray tier = QByteArray::number(1 + step % 3);
                file.write("T" + QByteArray::number(tickets) + ",2026-03-0" + QByteArray::number(step + 1) + "T09:00:00+01:00," +
                           kind + ",N" + tier + " a support desk with a long name for the sake of size," + tier + ",vpn\n");
            }
        }
        return tickets;
    }

private Q_SLOTS:
    void aGigabyte()
    {
        if (!qEnvironmentVariableIntValue("PALIER_LONG_TESTS"))
            QSKIP("only under PALIER_LONG_TESTS=1");
        const QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("log.csv"));
        const QString database = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("w.sqlite"));
        const qint64 tickets = writeLog(log, qint64{1} << 30);
        QElapsedTimer timer;
        timer.start();
        const auto run = test::palierctl({QStringLiteral("import"), QStringLiteral("--db"), database, QStringLiteral("--mapping"),
                                             QStringLiteral("events"), QStringLiteral("--format"), QStringLiteral("json"), log},
            {}, std::chrono::hours{1});
        QCOMPARE(run.exitCode, 0);
        qInfo("%lld tickets in %lld s", tickets, timer.elapsed() / 1000);
        QVERIFY2(run.output.contains(QByteArray::number(tickets)), run.output.constData());
    }
};

PALIER_TEST(TestLargeImport, QCoreApplication)
#include "tst_largeimport.moc"
