// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestImportBadFiles : public QObject
{
    Q_OBJECT

    static QString refusals(const QByteArray &file, const QByteArray &mapping)
    {
        test::RecordingSink sink;
        const auto report = test::importBytes(file, test::mappingOf(mapping), sink);
        if (sink.commits != 0 || !sink.text().isEmpty())
            return QStringLiteral("something was written");
        return test::describe(report.refusals);
    }

    static QByteArray lines(const QByteArray &rows) { return "t,at,k,u\n" + rows; }

private Q_SLOTS:
    void areRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("refusals");
        const auto row = [](const char *name, const QByteArray &file, const char *refusals, const QByteArray &keys = {}) {
            QTest::newRow(name) << file << test::plainMapping(keys) << QString::fromUtf8(refusals);
        };
        const QByteArray good = "T1,2026-03-01T09:00:00Z,opened,N1\n";
        row("empty", "", "::import.empty-file()");
        row("header only", "t,at,k,u\n", "::import.no-lines()");
        row("header and blank lines", "t,at,k,u\n\n\n", "::import.no-lines()");
        row("wrong delimiter named", lines(good), "1:t:import.wrong-delimiter(;, ,)", R"(, "delimiter": ";")");
        row("wrong delimiter detected", "t;at;k;u,a,b,c,d,e\n", "1:t:import.wrong-delimiter(,, ;)", R"(, "unit": "u,a,b,c,d,e")");
        row("missing column", "t,at,k\nT1,2026-03-01T09:00:00Z,opened\n", "1:u:import.missing-column(u)");
        row("one column", "ticket~at~kind~unit\nT1~2026-03-01T09:00:00Z~opened~N1\n", "1::import.one-column(,)");
        row("one column, and it is mapped", "at\n",
            "1:t:import.missing-column(t)\n1:u:import.missing-column(u)\n1:k:import.missing-column(k)");
        row("XES", "<?xml version=\"1.0\"?>\n<log><trace/></log>\n", "1::import.looks-like-xes()");
        row("XES without a declaration, behind a mark", "\xef\xbb\xbf\n <log xes.version=\"1,0\"></log>",
            "1::import.looks-like-xes()");
        row("XES that no CSV can be", "<log>\n" + QByteArray(2 << 20, ' '), "1::import.looks-like-xes()");
        row("XES on one long line", "<log>" + QByteArray(2 << 20, ' '), "1::import.looks-like-xes()");
        row("duplicate column", "t,at,k,u,at\n", "1:at:import.duplicate-column(at)");
        row("mixed encoding", lines("T1,2026-03-01T09:00:00Z,opened,\xc3\x89quipe\nT2,2026-03-01T09:00:00Z,opened,\xc9quipe\n"),
            "3::import.mixed-encoding()");
        row("unknown encoding", lines("T1,2026-03-01T09:00:00Z,opened,\x81\n"), "2::import.unknown-encoding()");
        row("not the encoding named", lines("T1,2026-03-01T09:00:00Z,opened,\xc9\n"), "2::import.bad-encoding(utf-8)",
            R"(, "encoding": "utf-8")");
        row("UTF-16 without a mark", QByteArray("t\0,\0a\0t\0", 8), "1::import.nul-bytes()");
        row("NUL in a row", lines(QByteArray("T1,2026-03-01T09:00:00Z,opened,N\0\n", 34)), "2::import.nul-bytes()");
        row("control character", lines("T1,2026-03-01T09:00:00Z,opened,N\x07\n"), "2:u:import.control-character(U+0007)");
        row("NUL in UTF-16",
            QByteArray("\xff\xfe"
                       "t\0,\0a\0t\0,\0k\0,\0u\0\n\0T\0,\0x\0,\0y\0,\0\0\0\n\0",
                36),
            "2:u:import.control-character(U+0000)");
        row("cut inside quotes", lines(good + "T1,2026-03-01T09:05:00Z,moved,\"N2\nT1,2026-03-01T10:00:00Z,resolved,N2\n"),
            "3::import.open-quote()");
        row("text behind a quote", lines(good + "T1,2026-03-01T09:05:00Z,moved,\"N2\" bis\n"), "3::import.text-after-quote()");
        row("rows of the wrong width", lines(good + "T1,2026-03-01T09:05:00Z,moved\n\n" + good + "a,b,c,d,e\n"),
            "3::import.row-width(3, 4)\n4::import.empty-line(4)\n6::import.row-width(5, 4)");
        row("unreadable time", lines("T1,yesterday,opened,N1\n"), "2:at:import.time-unreadable(yesterday)");
        row("a day that no calendar has", lines("T1,2026-02-30T10:00:00Z,opened,N1\n"),
            "2:at:import.time-impossible(2026-02-30T10:00:00Z)");
        row("ambiguous dates", lines("T1,03/04/2026 09:00,opened,N1\nT2,04/04/2026 09:00,opened,N1\n"),
            "2:at:import.time-ambiguous(03/04/2026 09:00)", R"(, "at": {"column": "at", "zone": "UTC"})");
        row("contradictory dates", lines("T1,13/04/2026 09:00,opened,N1\nT2,04/13/2026 09:00,opened,N1\n"),
            "3:at:import.time-contradictory(04/13/2026 09:00, 2)", R"(, "at": {"column": "at", "zone": "UTC"})");
        row("time without a zone", lines("T1,2026-03-01T09:00:00,opened,N1\nT1,2026-03-01T10:00:00,moved,N1\n"),
            "2:at:import.time-without-zone(2026-03-01T09:00:00)\n3:at:import.time-without-zone(2026-03-01T10:00:00)");
        row("time that no clock showed", lines("T1,2026-03-29 02:30:00,opened,N1\n"),
            "2:at:import.time-skipped(2026-03-29 02:30:00, Europe/Paris)", R"(, "at": {"column": "at", "zone": "Europe/Paris"})");
        row("time out of range", lines("T1,1926-03-01T09:00:00Z,opened,N1\n"),
            "2:at:import.time-out-of-range(1926-03-01T09:00:00Z)");
        row("time going backwards",
            lines("T2,2026-03-01T08:00:00Z,opened,N1\nT1,2026-03-01T09:00:00Z,opened,N1\n"
                  "T2,2026-03-01T07:59:59Z,moved,N2\nT1,2026-03-01T08:00:00Z,moved,N2\n"),
            "4:at:import.time-backwards(T2, 2)\n5:at:import.time-backwards(T1, 3)");
        row("id in scientific notation", lines("1.23457E+11,2026-03-01T09:00:00Z,opened,N1\n"),
            "2:t:import.ticket-scientific(1.23457E+11)");
        row("missing unit", lines(good + "T1,2026-03-01T09:05:00Z,moved,\n"), "3:u:import.unit-missing()");
        row("gz, cut", test::packed(lines(good)).chopped(6), "::import.gz-truncated()");
        row("gz, broken", test::packed(lines(good)).replace(12, 4, "\xff\xff\xff\xff"), "::import.gz-corrupt()");
        row("lines are those of the file", "t,at,k,u\r\n\"T\n1\",2026-03-01T09:00:00Z,opened,N1\r\n\"T\r\n2\",soon,opened,N1\r\n",
            "4:at:import.time-unreadable(soon)");
    }

    void areRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, mapping);
        QTEST(refusals(file, mapping), "refusals");
    }

    void logsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("refusals");
        const auto row = [](const char *name, const QByteArray &file, const char *refusals) {
            QTest::newRow(name) << file << QString::fromUtf8(refusals);
        };
        const QByteArray event = "<event><date key='at' value='2026-03-01T09:00:00Z'/><string key='k' value='opened'/>"
                                 "<string key='u' value='N1'/></event>\n";
        const QByteArray name = "<string key='id' value='T1'/>\n";
        row("not XML", "t,at,k,u\n", "1::import.xes-malformed(1, Start tag expected.)");
        row("entity bomb", "<!DOCTYPE log [<!ENTITY a 'aaaaaaaa'>]><log/>", "1::import.xes-entities()");
        row("no trace", "<log/>", "::import.no-lines()");
        row("missing timestamp",
            "<log><trace>" + name + event +
                "<event>\n<string key='k' value='moved'/><string key='u' value='N1'/></event></trace></log>",
            "3:at:import.time-missing()");
        row("trace without its name", "<log><trace>" + name + event + "</trace>\n<trace>" + event + "</trace></log>",
            "4:case:id:import.ticket-missing()");
        row("missing key", "<log><trace>" + event + "</trace></log>", ":case:id:import.missing-column(case:id)");
    }

    void logsAreRefused()
    {
        QFETCH(QByteArray, file);
        QTEST(refusals(file, R"({"format": "xes", "ticket": "case:id", "at": "at", "kind": "k", "unit": "u"})"), "refusals");
    }

    void filesThatAreNone()
    {
        const QTemporaryDir folder;
        const auto mapping = test::mappingOf(test::plainMapping());
        test::RecordingSink sink;
        const auto refusal = [&](const QString &path) { return importFile(path, mapping, {}, sink).refusals.front().what.code; };
        QCOMPARE(refusal(folder.path()), QLatin1String("import.not-a-file"));
        QCOMPARE(refusal(folder.filePath(QStringLiteral("none"))), QLatin1String("import.cannot-read"));
        QCOMPARE(sink.begins, 0);
    }

    void aLogWithoutOffsets()
    {
        const QString path = test::sharedFile(QStringLiteral("data/bad/verenich_bpi_13_incidents_localtime.csv.gz"));
        if (path.isEmpty())
            QSKIP("no test data");
        const QByteArray mapping =
            R"({"ticket": "CaseID", "unit": "ActivityID", "kind": {"column": "ActivityID", "values": {"*": "moved"}}, "at": )";
        test::RecordingSink sink;
        const auto refused = importFile(path, test::mappingOf(mapping + "\"CompleteTimestamp\"}"), {}, sink);
        QCOMPARE(refused.refusedCount, 65'533);
        QCOMPARE(test::describe(refused.refusals.front()),
            QStringLiteral("2:CompleteTimestamp:import.time-without-zone(2010-04-01 00:59:00)"));
        QCOMPARE(sink.begins, 0);
        const auto accepted =
            importFile(path, test::mappingOf(mapping + R"({"column": "CompleteTimestamp", "zone": "+11:00"}})"), {}, sink);
        QCOMPARE(test::describe(accepted.refusals), QString());
        QCOMPARE(accepted.tickets, 7554);
        QCOMPARE(accepted.events, 65'533);
    }

    void aTableOfTornRows()
    {
        const QString path = test::sharedFile(QStringLiteral("data/bad/bad_softoft_ticket-helpdesk-multi-lang.csv.gz"));
        if (path.isEmpty())
            QSKIP("no test data");
        test::RecordingSink sink;
        const auto mapping = test::mappingOf(R"({"ticket": "subject", "at": "language", "kind": "priority", "unit": "queue"})");
        const auto report = importFile(path, mapping, {}, sink);
        QCOMPARE(report.lines, 421);
        QCOMPARE(report.refusedCount, 23);
        for (const ImportIssue &refusal : report.refusals)
            QVERIFY(refusal.what.code == QLatin1String("import.row-width") ||
                    refusal.what.code == QLatin1String("import.empty-line"));
        QCOMPARE(sink.begins, 0);
    }
};

PALIER_TEST(TestImportBadFiles, QCoreApplication)
#include "tst_importbadfiles.moc"
