// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestImporter : public QObject
{
    Q_OBJECT

    const Mapping m_mapping = test::mappingOf(test::plainMapping());
    const QByteArray m_log =
        "t,at,k,u\nB,2026-03-01T09:00:00Z,opened,N1\nA,2026-03-01T09:00:00Z,opened,N1\nB,2026-03-01T09:05:00Z,moved,N2\n";

private Q_SLOTS:
    void reportsWhatItDid()
    {
        test::RecordingSink sink;
        const QTemporaryDir folder;
        const QString path = test::writeFile(folder.filePath(QStringLiteral("log.csv")), m_log);
        const auto report = importFile(path, m_mapping, QStringLiteral("desk"), sink);
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(report.file, path);
        QCOMPARE(report.lines, 3);
        QCOMPARE(report.events, 3);
        QCOMPARE(report.tickets, 2);
        QCOMPARE(report.added, 2);
        QCOMPARE(sink.source, QStringLiteral("desk"));
        QCOMPARE(sink.begins, 1);
        QCOMPARE(sink.commits, 1);
        QCOMPARE(sink.rollbacks, 0);
    }

    void dialectsMakeNoDifference_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray log = m_log;
        QByteArray semicolons = log;
        semicolons.replace(',', ';');
        QByteArray crlf = log;
        crlf.replace("\n", "\r\n");
        QByteArray cr = log;
        cr.replace('\n', '\r');
        QByteArray quoted = log;
        quoted.replace("opened", "\"opened\"");
        QByteArray wide("\xff\xfe");
        for (const char byte : log)
            wide += QByteArray(1, byte) + '\0';
        QTest::newRow("LF") << log;
        QTest::newRow("semicolons") << semicolons;
        QTest::newRow("CRLF") << crlf;
        QTest::newRow("CR") << cr;
        QTest::newRow("quotes") << quoted;
        QTest::newRow("BOM") << "\xef\xbb\xbf" + log;
        QTest::newRow("UTF-16") << wide;
        QTest::newRow("blank lines at the end") << log + "\n\r\n\n";
        QTest::newRow("no line end at the end") << log.chopped(1);
        QTest::newRow("gz") << test::packed(log);
        QTest::newRow("gz in two members") << test::packed(log.left(30)) + test::packed(log.mid(30));
    }

    void dialectsMakeNoDifference()
    {
        QFETCH(QByteArray, file);
        test::RecordingSink plain;
        test::RecordingSink sink;
        QVERIFY(test::importBytes(m_log, m_mapping, plain).accepted());
        const auto report = test::importBytes(file, m_mapping, sink);
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(report.lines, 3);
        QCOMPARE(sink.text(), plain.text());
    }

    void accentsSurviveEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("keys");
        const QByteArray header = "t;at;k;u\nT;2026-03-01T09:00:00Z;opened;";
        QTest::newRow("UTF-8") << header + "\xc3\x89quipe \xe2\x82\xac" << QByteArray();
        QTest::newRow("windows-1252") << header + "\xc9quipe \x80" << QByteArray();
        QTest::newRow("windows-1252 named") << header + "\xc9quipe \x80" << QByteArray(R"(, "encoding": "windows-1252")");
        QTest::newRow("ISO 8859-15 named") << header + "\xc9quipe \xa4" << QByteArray(R"(, "encoding": "iso-8859-15")");
    }

    void accentsSurviveEveryEncoding()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, keys);
        test::RecordingSink sink;
        QVERIFY(test::importBytes(file, test::mappingOf(test::plainMapping(keys)), sink).accepted());
        QCOMPARE(sink.lines().at(0), QStringLiteral("T at Équipe €, new"));
    }

    void readsXes()
    {
        const auto mapping = test::mappingOf(R"({"format": "xes", "ticket": "case:id", "at": "time", "unit": "group",
            "state": {"column": "status", "values": {"Done": "resolved", "*": "open"}}, "attributes": "*"})");
        test::RecordingSink sink;
        const auto report = test::importBytes(R"(<log><trace><string key="id" value="T"/><string key="site" value="Lyon"/>
            <event><date key="time" value="2026-03-01T09:00:00+01:00"/><string key="group" value="N1"/>
                <string key="status" value="New"/><string key="product" value="P"/></event>
            <event><date key="time" value="2026-03-01T09:00:00.5+01:00"/><string key="group" value="N2"/>
                <string key="status" value="Done"/></event></trace></log>)",
            mapping, sink);
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(sink.text(), QStringLiteral("T at N2, resolved, case:site=Lyon, product=P\n  1 2026-03-01T08:00:00Z opened >N1\n"
                                             "  2 2026-03-01T08:00:00.500Z moved N1>N2\n  2 2026-03-01T08:00:00.500Z resolved"));
    }

    void warnsOnceOfRepeatedHours()
    {
        const auto mapping = test::mappingOf(test::plainMapping(R"(, "at": {"column": "at", "zone": "Europe/Paris"})"));
        test::RecordingSink sink;
        const auto report = test::importBytes("t,at,k,u\nT,24/10/2026 02:15,opened,N1\nT,25/10/2026 02:15,moved,N1\nT,25/10/2026 "
                                              "02:45,moved,N2\nT,25/10/2026 03:15,moved,N1\n",
            mapping, sink);
        QVERIFY(report.accepted());
        QCOMPARE(test::describe(report.warnings), QStringLiteral("3:at:import.time-twice(2, Europe/Paris)"));
        QCOMPARE(sink.lines().at(2), QStringLiteral("  2 2026-10-25T00:15:00Z moved N1>N1"));
    }

    /** Only a file has a byte order mark: in a cell U+FEFF tells two tickets, or two units, apart. */
    void aMarkInACellIsACharacter()
    {
        const QByteArray mark("\xef\xbb\xbf");
        test::RecordingSink csv;
        const auto ofCsv = test::importBytes(
            mark + "t,at,k,u\n1,2026-03-01T09:00:00Z,opened,N\n" + mark + "1,2026-03-01T09:00:00Z,opened," + mark + "N\n",
            m_mapping, csv);
        QCOMPARE(ofCsv.added, 2);
        QCOMPARE(csv.text(), QStringLiteral(u"1 at N, new\n  1 2026-03-01T09:00:00Z opened >N\n"
                                            u"\ufeff1 at \ufeffN, new\n  1 2026-03-01T09:00:00Z opened >\ufeffN"));
        const QByteArray event = "<event><date key='at' value='2026-03-01T09:00:00Z'/><string key='k' value='opened'/>"
                                 "<string key='u' value='N'/></event></trace>";
        test::RecordingSink xes;
        const auto ofXes = test::importBytes("<log><trace><string key='id' value='1'/>" + event +
                                                 "<trace><string key='id' value='" + mark + "1'/>" + event + "</log>",
            test::mappingOf(R"({"format": "xes", "ticket": "case:id", "at": "at", "kind": "k", "unit": "u"})"), xes);
        QCOMPARE(ofXes.added, 2);
        QVERIFY(xes.lines().contains(QStringLiteral(u"\ufeff1 at N, new")));
    }

    void warnsOfKindsThatBecomeNotes()
    {
        const auto shipped = loadMapping(QStringLiteral("events"));
        const QByteArray rest = ",2026-03-01T09:00:00Z,N1,1\n";
        test::RecordingSink sink;
        const auto report = test::importBytes("kind,ticket,at,unit,tier\nopened,A" + rest + "Opened,B" + rest + "note,A" + rest +
                                                  "merged,A" + rest + "Opened,B" + rest + "Moved,B" + rest,
            *shipped, sink);
        QVERIFY(report.accepted());
        QCOMPARE(test::describe(report.warnings),
            QStringLiteral("3:kind:import.kind-as-note(Opened, 2)\n7:kind:import.kind-as-note(Moved, 1)"));
    }

    void doesNotWarnWhereAllOthersMeanSomething()
    {
        const auto mapping = test::mappingOf(test::plainMapping(R"(, "kind": {"column": "k", "values": {"*": "moved"}})"));
        test::RecordingSink sink;
        QCOMPARE(test::importBytes("t,at,k,u\nA,2026-03-01T09:00:00Z,Queued,N1\n", mapping, sink).warningCount, 0);
    }

    void tellsItsProgress()
    {
        const QTemporaryDir folder;
        const QByteArray bytes = m_log + QByteArray("B,2026-03-01T09:05:00Z,note,N2\n").repeated(20'000);
        const QString path = test::writeFile(folder.filePath(QStringLiteral("log")), bytes);
        qint64 before = 0;
        bool rising = true;
        test::RecordingSink sink;
        const auto report = importFile(path, m_mapping, QStringLiteral("s"), sink, [&](ImportProgress progress) {
            rising = rising && progress.bytesRead >= before && progress.bytesTotal == 2 * bytes.size();
            before = progress.bytesRead;
            return true;
        });
        QVERIFY(report.accepted());
        QVERIFY(rising);
        QCOMPARE(before, 2 * bytes.size());
    }

    void canBeCancelledAtAnyTime()
    {
        const QTemporaryDir folder;
        const QByteArray bytes = m_log + QByteArray("B,2026-03-01T09:05:00Z,note,N2\n").repeated(20'000);
        const QString path = test::writeFile(folder.filePath(QStringLiteral("log")), bytes);
        int questions = 0;
        for (int allowed = 0; questions <= allowed || allowed == 0; ++allowed) {
            int asked = 0;
            test::RecordingSink sink;
            const auto report =
                importFile(path, m_mapping, QStringLiteral("s"), sink, [&](ImportProgress) { return asked++ < allowed; });
            questions = asked;
            if (report.accepted())
                break;
            QCOMPARE(test::describe(report.refusals), QStringLiteral("::import.cancelled()"));
            QCOMPARE(sink.commits, 0);
            QCOMPARE(sink.text(), QString());
            QVERIFY(allowed < 1000);
        }
    }

    void noticesThatTheFileChangedMeanwhile()
    {
        const QTemporaryDir folder;
        const QString path = test::writeFile(folder.filePath(QStringLiteral("log")), m_log);
        QByteArray other = m_log;
        other.replace("N2", "N3");
        test::RecordingSink sink;
        const auto report = importFile(path, m_mapping, QStringLiteral("s"), sink, [&](ImportProgress progress) {
            if (progress.bytesRead == m_log.size())
                test::writeFile(path, other);
            return true;
        });
        QCOMPARE(test::describe(report.refusals), QStringLiteral("::import.file-changed()"));
        QCOMPARE(sink.commits, 0);
    }

    void keepsTheFirstRefusalsAndCountsAll()
    {
        test::RecordingSink sink;
        const auto report = test::importBytes("t,at,k,u\n" + QByteArray("T,x,opened,N1\n").repeated(1000), m_mapping, sink);
        QCOMPARE(report.refusedCount, 1000);
        QCOMPARE(report.refusals.size(), ImportReport::IssuesKept);
        QCOMPARE(report.refusals.back().line, 101);
        QCOMPARE(report.lines, 1000);
    }
};

PALIER_TEST(TestImporter, QCoreApplication)
#include "tst_importer.moc"
