// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/childprocess.h"
#include "support/filecontent.h"
#include "support/programs.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace palier;
using test::palierctl;
using test::ProgramRun;

/** The built program from the command line to its exit code. */
class TestPalierctl : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static constexpr const char *Log = "ticket,at,kind,unit,tier,unit_kind,ret,actor,actor_kind,topic\n"
                                       "T1,2026-03-01T08:00:00Z,opened,N1,1,team,,,customer,vpn\n"
                                       "T1,2026-03-01T09:00:00Z,moved,N2 Réseau,2,team,,ann,agent,vpn\n"
                                       "T1,2026-03-02T09:00:00Z,resolved,N2 Réseau,2,team,,bob,agent,vpn\n"
                                       "T2,2026-03-03T08:00:00Z,opened,N1,1,team,,,customer,mail\n"
                                       "T2,2026-03-03T10:00:00Z,resolved,N1,1,team,,ann,agent,mail\n"
                                       "T3,2026-03-31T22:30:00Z,opened,N1,1,team,,,customer,vpn\n"
                                       "T4,2026-04-02T08:00:00Z,void,N1,1,team,,,customer,vpn\n"
                                       "T5,2026-04-03T08:00:00Z,opened,a=b,,,,,customer,vpn\n";

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString address(const char *name = "w.sqlite") const { return QStringLiteral("sqlite:") + file(name); }

    /** "report --by topic" with the workspace behind the command. */
    ProgramRun ask(const QStringList &words, const test::Environment &environment = {}) const
    {
        QStringList all = words;
        all.insert(1, QStringLiteral("--db"));
        all.insert(2, address());
        return palierctl(all, environment);
    }
    ProgramRun ask(const char *words) const { return ask(QString::fromUtf8(words).split(QLatin1Char(' '))); }

    /** Runs it until it has said this, then presses Ctrl+C. */
    static ProgramRun interrupted(const QStringList &words, const QByteArray &said)
    {
        QProcess process;
        process.start(test::palierctlPath(), words + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        ProgramRun run;
        while (!run.output.contains(said) && process.waitForReadyRead(60'000))
            run.output += process.readAllStandardOutput();
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        if (process.waitForFinished(60'000))
            run.exitCode = process.exitCode();
        run.output += process.readAllStandardOutput();
        run.errors = process.readAllStandardError();
        return run;
    }

    /** What a file says; of a spreadsheet its texts, unpacked by Python's library. */
    static QByteArray writtenIn(const QString &path)
    {
        if (!path.endsWith(QLatin1String("xlsx")))
            return contentOf(path);
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral("import sys, zipfile; "
                               "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/sharedStrings.xml'))"),
                path});
        python.waitForFinished();
        return python.readAllStandardOutput();
    }

    static QJsonObject json(const ProgramRun &run) { return QJsonDocument::fromJson(run.output).object(); }
    static int tickets(const ProgramRun &run)
    {
        return json(run).value(QLatin1String("all")).toObject().value(QLatin1String("tickets")).toInt(-1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString log = test::writeFile(file("log.csv"), Log);
        const ProgramRun run = ask({QStringLiteral("import"), QStringLiteral("--mapping"), QStringLiteral("events"), log});
        QCOMPARE(QString::fromUtf8(run.errors), QString());
        QCOMPARE(QString::fromUtf8(run.output),
            log + QStringLiteral(": 5 tickets with 8 events in source “events”.\nAdded 5, changed 0, unchanged 0.\n"
                                 "\n1 unit without a level: it counts as outside support.\n"
                                 "source  value  tickets\n"
                                 "events  a=b          1\n"
                                 "Say what they are, for example: palierctl levels --db DB --set \"a=b=2\", or "
                                 "\"a=b=4:manager\", \"a=b=outside\".\n"));
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *words, const char *sentence) {
            QTest::newRow(*words ? words : "nothing")
                << QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) << QString::fromUtf8(sentence);
        };
        row("", "Which command? See “palierctl --help”.");
        row("exprot", "There is no command “exprot”. See “palierctl --help”.");
        row("report", "The option --db is missing. See “palierctl report --help”.");
        row("report --db x --colour", "There is no option --colour. See “palierctl report --help”.");
        row("report --db", "The option --db needs a value. See “palierctl report --help”.");
        row("report --db x --db y", "The option --db can be given only once. See “palierctl report --help”.");
        row("report --db x --quiet=1", "The option --quiet takes no value. See “palierctl report --help”.");
        row("report --db x stray", "“stray” is one word too many. See “palierctl report --help”.");
        row("report --db x --format odt",
            "There is no format “odt”; there are: text, json, csv, xlsx, pdf. See “palierctl report --help”.");
        row("report --db x --format pdf", "The format pdf needs a file: give it with -o FILE. See “palierctl report --help”.");
        row("report --db x --top none",
            "“none” cannot be the number of groups (--top): it takes 1, 2, 3 … See “palierctl report --help”.");
        row("import --db x --mapping events", "Something is missing: INPUT…. See “palierctl import --help”.");
        row("levels --db x --format csv", "There is no format “csv”; there are: text, json. See “palierctl levels --help”.");
        row("settings --db x put zone", "“put” is neither get nor set. See “palierctl settings --help”.");
        row("settings --db x set zone",
            "To set something takes a key and a value: set KEY VALUE. See “palierctl settings --help”.");
        row("demo --db x --tickets 99", "The number of tickets is between 100 and 1000000. See “palierctl demo --help”.");
        row("demo --db x --tickets many", "The number of tickets is between 100 and 1000000. See “palierctl demo --help”.");
        row("demo --db x --seed -1", "A seed is a whole number from 0 on. See “palierctl demo --help”.");
        row("demo --db x --live --rate 0", "The rate is between 0.001 and 1000 changes a second. See “palierctl demo --help”.");
        row("demo --db x --rate 2", "A rate (--rate) is for a demo that goes on (--live). See “palierctl demo --help”.");
        row("demo --db x --truth --live",
            "The truth (--truth) is read from a demo that exists, and goes with nothing else. See “palierctl demo --help”.");
        row("demo --db demo --seed 2", "The embedded demo has its own size and seed. See “palierctl demo --help”.");
        row("report --db x --lang de", "There is no language “de”: fr or en. See “palierctl --help”.");
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, words);
        const ProgramRun run = palierctl(words);
        QTEST(QString::fromUtf8(run.errors).remove(QStringLiteral("palierctl: ")).trimmed(), "sentence");
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray());
    }

    void wrongValuesEndWithTwo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("zone") << "report --zone Mars" << "“Mars” is no time zone";
        QTest::newRow("date") << "report --from 1/3/2026" << "“1/3/2026” is no date or time";
        QTest::newRow("period") << "report --from 2026-03-02 --to 2026-03-02"
                                << "The period ends (--to) before it begins (--from).";
        QTest::newRow("filter") << "report --where topic" << "“topic” is no filter";
        QTest::newRow("level") << "levels --set N1" << "“N1” is no level";
        QTest::newRow("level too high") << "levels --set N1=16" << "“N1=16” is no level";
        QTest::newRow("level with a bad date") << "levels --set N1=2@soon" << "“N1=2@soon” is no level";
        QTest::newRow("two levels at once") << "levels --set N1=2 --set N1=3" << "Two different things are said of “N1”";
        QTest::newRow("set and taken back") << "levels --set N1=3 --unset N1" << "Two different things are said of “N1”";
        QTest::newRow("source") << "import --mapping events --source= log.csv" << "A source needs a name (--source).";
        QTest::newRow("now") << "ledger --now yesterday" << "“yesterday” is no date or time";
    }

    void wrongValuesEndWithTwo()
    {
        QFETCH(QString, words);
        QFETCH(QString, said);
        const ProgramRun run = ask(words.toUtf8().constData());
        QVERIFY2(QString::fromUtf8(run.errors).contains(said), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), 1);
        QCOMPARE(run.exitCode, 2);
    }

    void failuresEndWithOneAndOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        const QString db = QStringLiteral("--db");
        QTest::newRow("no database") << QStringList{QStringLiteral("report"), db, address("none.sqlite")} << "There is no file";
        QTest::newRow("other address") << QStringList{QStringLiteral("report"), db, QStringLiteral("mysql://me:secret@host/x")}
                                       << "names no workspace: write sqlite:FILE";
        QTest::newRow("not a database") << QStringList{QStringLiteral("report"), db, address("log.csv")}
                                        << "is not a SQLite database";
        QTest::newRow("dimension") << QStringList{QStringLiteral("report"), db, address(), QStringLiteral("--by"),
                                          QStringLiteral("colour")}
                                   << "Nothing here can be filtered or grouped by “colour”. There are:";
        QTest::newRow("no calendar") << QStringList{QStringLiteral("report"), db, address(), QStringLiteral("--business")}
                                     << "This workspace has no calendar";
        QTest::newRow("filter on time") << QStringList{QStringLiteral("report"), db, address(), QStringLiteral("--where"),
                                               QStringLiteral("month=2026-03")}
                                        << "“month” cannot be a filter";
        QTest::newRow("mapping") << QStringList{QStringLiteral("import"), db, address("new.sqlite"), QStringLiteral("--mapping"),
                                        QStringLiteral("evnts"), file("log.csv")}
                                 << "There is no mapping “evnts”";
        QTest::newRow("input") << QStringList{QStringLiteral("import"), db, address("new.sqlite"), QStringLiteral("--mapping"),
                                      QStringLiteral("events"), file("none.csv")}
                               << "to import";
        QTest::newRow("unit") << QStringList{QStringLiteral("levels"), db, address(), QStringLiteral("--set"),
                                     QStringLiteral("N2 Reseau=2")}
                              << "No source has a unit “N2 Reseau”. Did you mean one of these? N2 Réseau";
        QTest::newRow("setting") << QStringList{QStringLiteral("settings"), db, address(), QStringLiteral("get"),
                                        QStringLiteral("colour")}
                                 << "There is no setting “colour”";
        QTest::newRow("value of a setting") << QStringList{QStringLiteral("settings"), db, address(), QStringLiteral("set"),
                                                   QStringLiteral("zone"), QStringLiteral("Mars")}
                                            << "“Mars” cannot be the value of zone: it takes values such as Europe/Paris.";
        const QStringList set{QStringLiteral("settings"), db, address(), QStringLiteral("set")};
        QTest::newRow("source of a setting") << set + QStringList{QStringLiteral("guard.routing@event"), QStringLiteral("PT5M")}
                                             << "There is no source “event” here. Did you mean one of these? events.";
        QTest::newRow("unit of a setting") << set + QStringList{QStringLiteral("band.rate@N2 Reseau"), QStringLiteral("5..10")}
                                           << "No source has a unit “N2 Reseau”. Did you mean one of these? N2 Réseau";
        QTest::newRow("horizon") << set + QStringList{QStringLiteral("horizon.rate"), QStringLiteral("P5D")}
                                 << "it takes P1D, P3D, P7D, P14D, P30D (1, 3, 7, 14, 30 days).";
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
            QTest::addRow("output is the workspace%s", suffix)
                << QStringList{QStringLiteral("report"), db, address(), QStringLiteral("-o"),
                       m_folder.path() + QStringLiteral("/./w.sqlite") + QLatin1String(suffix)}
                << "is the workspace itself, or one of its files";
        }
        QTest::newRow("output is a device") << QStringList{QStringLiteral("report"), db, address(), QStringLiteral("-o"),
                                                   QStringLiteral("/dev/full")}
                                            << "/dev/full cannot be written: it is a device or a pipe";
        QTest::newRow("output is a folder") << QStringList{QStringLiteral("report"), db, address(), QStringLiteral("-o"),
                                                   m_folder.path()}
                                            << "it is a folder";
        QTest::newRow("output") << QStringList{QStringLiteral("report"), db, address(), QStringLiteral("-o"),
                                       file("no/such/folder.txt")}
                                << "cannot be written";
    }

    void failuresEndWithOneAndOneLine()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const ProgramRun run = palierctl(words);
        QVERIFY2(QString::fromUtf8(run.errors).contains(said), run.errors.constData());
        QVERIFY2(!run.errors.contains("secret"), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), 1);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(!QFileInfo::exists(file("new.sqlite")), "a slip left a workspace behind");
    }

    void everyCommandHasHelpInBothLanguages()
    {
        for (const char *command : {"import", "report", "ledger", "levels", "check", "migrate", "sources", "settings"}) {
            const ProgramRun english = palierctl({QLatin1String(command), QStringLiteral("--help")});
            const ProgramRun french = palierctl({QLatin1String(command), QStringLiteral("--lang=fr"), QStringLiteral("--help")});
            QCOMPARE(english.exitCode, 0);
            QVERIFY2(english.output.startsWith("Usage: palierctl " + QByteArray(command)), english.output.constData());
            QVERIFY2(french.output.startsWith("Utilisation\u00a0: palierctl " + QByteArray(command)), french.output.constData());
            QVERIFY2(palierctl({QStringLiteral("--help")}).output.contains("  " + QByteArray(command) + "  "), command);
        }
        QVERIFY(palierctl({QStringLiteral("--version")}).output.startsWith("palierctl "));
    }

    void theLanguageIsThatOfTheEnvironment()
    {
        const auto said = [](const test::Environment &environment) {
            return palierctl({QStringLiteral("nonsense")}, environment).errors;
        };
        const QString all = QStringLiteral("LC_ALL");
        const QString messages = QStringLiteral("LC_MESSAGES");
        const QString lang = QStringLiteral("LANG");
        const QString french = QStringLiteral("fr_FR.UTF-8");
        const QString plain = QStringLiteral("C");
        QVERIFY(said({{lang, french}}).contains("La commande"));
        QVERIFY(said({{lang, french}, {messages, plain}}).contains("There is no command"));
        QVERIFY(said({{lang, plain}, {messages, plain}, {all, french}}).contains("La commande"));
        QVERIFY(said({{all, QStringLiteral("ISO-8859-1")}}).contains("There is no command “nonsense”")); // UTF-8 all the same
    }

    void reportsInTheZoneOfTheQuestion()
    {
        QCOMPARE(tickets(ask("report --format json --from 2026-03-01 --to 2026-04-01")), 3);
        QCOMPARE(tickets(ask("report --format json --from 2026-03-01 --to 2026-04-01 --zone Europe/Paris")), 2);
        QCOMPARE(tickets(ask("report --format json --from 2026-04-01 --zone +02:00")), 1);
        QCOMPARE(tickets(ask("report --format json --now 2026-03-02")), 1);
        QCOMPARE(json(ask("report --format json")).value(QLatin1String("now")).toInt(), 1775203200); // the last event
        QCOMPARE(json(ask("report --format json")).value(QLatin1String("outside")).toInt(), 1);
    }

    void filtersAreOrWithinAndBetween()
    {
        QCOMPARE(tickets(ask("report --format json --where topic=vpn")), 2);
        QCOMPARE(tickets(ask("report --format json --where topic=vpn --where topic=mail")), 3);
        QCOMPARE(tickets(ask("report --format json --where topic=vpn --where unit=N1 --from 2026-03-02")), 1);
    }

    void anUnknownFilterValueIsRemarked()
    {
        const ProgramRun run = ask("report --format json --where topic=vnp");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(QString::fromUtf8(run.errors), QStringLiteral("Nothing has topic=vnp: is it spelt right?\n"));
        QCOMPARE(ask("report --quiet --format json --where topic=vnp").errors, QByteArray());
    }

    void textIsInTheAskedLanguage()
    {
        const ProgramRun english = ask("report --by topic");
        QVERIFY2(english.output.contains("1 of 3 tickets"), english.output.constData());
        const ProgramRun french = ask("report --by topic --lang fr");
        QVERIFY2(french.output.contains("1 sur 3 tickets"), french.output.constData());
        QVERIFY2(french.output.contains("33,3\u202f%"), french.output.constData());
    }

    void topCutsAllButTime()
    {
        const QJsonObject report = json(ask("report --format json --by topic --by month --top 1"));
        QCOMPARE(report.value(QLatin1String("topic")).toObject().keys(), QStringList{QStringLiteral("vpn")});
        QCOMPARE(report.value(QLatin1String("month")).toObject().keys().size(), 2 - 1);
        QVERIFY(ask("report --by topic --top 1").output.contains("… and 1 more."));
    }

    void writesEveryFormatToAFile_data()
    {
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("text") << QByteArray("Escalation report: w");
        QTest::newRow("json") << QByteArray("{\n \"now\"");
        QTest::newRow("csv") << QByteArray("dimension,value,tickets,");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04");
        QTest::newRow("pdf") << QByteArray("%PDF-");
    }

    void writesEveryFormatToAFile()
    {
        QFETCH(QByteArray, magic);
        const QString format = QLatin1String(QTest::currentDataTag());
        QFile written(file("réport.") + format);
        const ProgramRun run = ask({QStringLiteral("report"), QStringLiteral("--by"), QStringLiteral("month"),
                                       QStringLiteral("--format"), format, QStringLiteral("-o"), written.fileName()},
            {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")}}); // there is no display
        QCOMPARE(QString::fromUtf8(run.errors), QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(magic));
    }

    void everyFormatSaysThatDurationsAreInOpenHours_data()
    {
        QTest::addColumn<QString>("mark"); // %1: the calendar
        QTest::newRow("text") << "Durations to date count the open hours of the calendar “%1”.";
        QTest::newRow("json") << "\"businessCalendar\": \"%1\"";
        QTest::newRow("csv") << "businessCalendar\r\nall,";
        QTest::newRow("xlsx") << "Durations to date count the open hours of the calendar “%1”.";
    }

    void everyFormatSaysThatDurationsAreInOpenHours()
    {
        QFETCH(QString, mark);
        const QString floor = address("floor.sqlite");
        if (!QFile::exists(file("floor.sqlite")))
            QCOMPARE(palierctl({QStringLiteral("demo"), QStringLiteral("--db"), floor, QStringLiteral("--tickets"),
                                   QStringLiteral("200")})
                         .exitCode,
                0);
        const auto report = [&](const QString &format, const QStringList &more) {
            const QString written = file("hours.") + format;
            const ProgramRun run = palierctl(QStringList{QStringLiteral("report"), QStringLiteral("--db"), floor,
                                                 QStringLiteral("-o"), written, QStringLiteral("--format"), format} +
                                             more);
            return run.exitCode == 0 ? writtenIn(written) : run.errors;
        };
        const QStringList open{QStringLiteral("--business")};
        const QString calendar = QJsonDocument::fromJson(report(QStringLiteral("json"), open))
                                     .object()
                                     .value(QLatin1String("businessCalendar"))
                                     .toString();
        QVERIFY(!calendar.isEmpty());
        const QString format = QLatin1String(QTest::currentDataTag());
        const QByteArray said = (mark.contains(u'%') ? mark.arg(calendar) : mark).toUtf8();
        QVERIFY2(report(format, open).contains(said), said.constData());
        QVERIFY(!report(format, {}).contains(said));
    }

    void theSuffixOfTheFileIsTheFormat()
    {
        for (const auto &[suffix, magic] : {std::pair("csv", "dimension,value"), std::pair("json", "{\n \"now\""),
                 std::pair("xlsx", "PK\x03\x04"), std::pair("pdf", "%PDF-"), std::pair("log", "Escalation report")}) {
            QFile written(file("suffix.") + QLatin1String(suffix));
            const ProgramRun run = ask({QStringLiteral("report"), QStringLiteral("-o"), written.fileName()});
            QCOMPARE(QString::fromUtf8(run.errors), QString());
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY2(written.readAll().startsWith(magic), suffix);
        }
    }

    void aFileThatMayNotGrowIsAnErrorThatNamesIt_data()
    {
        QTest::addColumn<QString>("words"); // $0: the program, $1: the workspace, $2: a file of 64 KiB
        QTest::addColumn<QString>("said");
        QTest::newRow("standard output") << "$0 report --db $1 >> $2" << "cannot be written to standard output";
        QTest::newRow("file") << "$0 report --db $1 --format json $(printf -- '--by %s ' topic unit day week month) "
                                 "-o $2.json"
                              << "full.log.json cannot be written";
    }

    void aFileThatMayNotGrowIsAnErrorThatNamesIt()
    {
        QFETCH(QString, words);
        QFETCH(QString, said);
        const QString full = test::writeFile(file("full.log"), QByteArray(64 << 10, '-'));
        QProcess shell; // 33 KiB: room for what SQLite keeps beside the workspace
        shell.setProcessEnvironment(test::environmentWithCountsElsewhere());
        shell.start(QStringLiteral("bash"),
            {QStringLiteral("-c"), QStringLiteral("ulimit -f 33; ") + words, test::palierctlPath(), address(), full});
        QVERIFY(shell.waitForFinished());
        const QByteArray errors = shell.readAllStandardError();
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY2(QString::fromUtf8(errors).contains(said), errors.constData());
        QCOMPARE(errors.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(full + QStringLiteral(".json")));
    }

    void sourcesAreInTheZoneOfTheWorkspace()
    {
        QCOMPARE(ask("settings set zone Europe/Paris").exitCode, 0);
        const QByteArray shown = ask("sources").output;
        QCOMPARE(ask({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("zone"), QString()}).exitCode, 0);
        QVERIFY2(shown.contains("1 Mar 2026, 09:00"), shown.constData());
        QVERIFY2(shown.endsWith("Times are in the zone Europe/Paris.\n"), shown.constData());
    }

    void ledgerIsOneLineATicket()
    {
        const QList<QByteArray> lines = ask("ledger").output.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines.at(0).startsWith(
                     "{\"ticket\":\"T1\",\"source\":\"events\",\"void\":false,\"created\":1772352000,\"bornTier\":1,\"hops\":1,"
                     "\"firstEscalation\":1772355600,"),
            lines.at(0).constData());
        QVERIFY2(lines.at(3).contains("\"ticket\":\"T4\"") && lines.at(3).contains("\"void\":true"), lines.at(3).constData());
        QCOMPARE(ask("ledger --now 2026-03-01T08:30").output.count('\n'), 1);
    }

    void levelsAreListedAndSetTogether()
    {
        const ProgramRun before = ask("levels");
        QVERIFY2(before.output.contains("1 unit without a level"), before.output.constData());
        const ProgramRun wrong = ask({QStringLiteral("levels"), QStringLiteral("--set"), QStringLiteral("a=b=2"),
            QStringLiteral("--set"), QStringLiteral("N9=2")});
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(ask("levels").output, before.output); // not even the first
        const ProgramRun right =
            ask({QStringLiteral("levels"), QStringLiteral("--set"), QStringLiteral("a=b=4:manager"), QStringLiteral("--set"),
                QStringLiteral("N2 Réseau=3@2026-03-01"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(QString::fromUtf8(right.errors), QString());
        QVERIFY(json(right).value(QLatin1String("unmapped")).toArray().isEmpty());
        QCOMPARE(tickets(ask("report --format json")), 4); // the one in a=b counts now
        QCOMPARE(ask({QStringLiteral("levels"), QStringLiteral("--set"), QStringLiteral("a=b=outside")}).exitCode, 0);
        QCOMPARE(tickets(ask("report --format json")), 3);
    }

    void levelsAreTakenBackTogetherOrNotAtAll()
    {
        const auto level = [this](const QStringList &words) { return ask(QStringList{QStringLiteral("levels")} + words); };
        const ProgramRun before = ask("levels");
        QCOMPARE(level({QStringLiteral("--set"), QStringLiteral("N1=2@2026-03-02"), QStringLiteral("--set"),
                           QStringLiteral("a=b=4@2026-03-02")})
                     .exitCode,
            0);
        const QByteArray dated = ask("levels").output;
        QVERIFY(dated != before.output);
        const ProgramRun wrong = level({QStringLiteral("--unset"), QStringLiteral("N1@2026-03-02"), QStringLiteral("--unset"),
            QStringLiteral("N1@2026-03-03")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.errors.contains("no entry “N1@2026-03-03”"), wrong.errors.constData());
        QCOMPARE(ask("levels").output, dated); // not even the first
        QCOMPARE(level({QStringLiteral("--unset"), QStringLiteral("N1@2026-03-02"), QStringLiteral("--unset"),
                           QStringLiteral("a=b@2026-03-02")})
                     .output,
            before.output);
        QVERIFY(level({QStringLiteral("--unset"), QStringLiteral("a=b")}).output.contains("1 unit without a level"));
        QCOMPARE(level({QStringLiteral("--set"), QStringLiteral("a=b=outside")}).output, before.output);
    }

    void settingsGoThereAndBack()
    {
        QVERIFY(ask("settings get zone").output.contains("UTC"));
        QCOMPARE(ask("settings set zone Europe/Paris").exitCode, 0);
        QCOMPARE(tickets(ask("report --format json --from 2026-03-01 --to 2026-04-01")), 2);
        QVERIFY(
            json(ask("settings get --format json")).value(QLatin1String("zone")).toObject().value(QLatin1String("set")).toBool());
        QCOMPARE(ask({QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("zone"), QString()}).exitCode, 0);
        QCOMPARE(tickets(ask("report --format json --from 2026-03-01 --to 2026-04-01")), 3);
    }

    void refusedFilesAreReportedByLine()
    {
        QByteArray bad(Log);
        bad.replace("2026-03-03T08:00:00Z", "noon").replace("2026-04-02T08:00:00Z", "");
        const QString path = test::writeFile(file("bad.csv"), bad);
        const ProgramRun run =
            ask({QStringLiteral("import"), QStringLiteral("--mapping"), QStringLiteral("events"), path, file("log.csv")});
        QCOMPARE(run.exitCode, 1);
        const QString said = QString::fromUtf8(run.errors);
        QVERIFY2(
            said.startsWith(path + QStringLiteral(": refused, nothing was written; 2 reasons:\n  line 5, column at: “noon”")),
            run.errors.constData());
        QVERIFY2(said.contains(QStringLiteral("line 8, column at: The time is missing: ")), run.errors.constData());
        QVERIFY2(run.output.contains("Nothing is new"), run.output.constData()); // the other file is taken
        const ProgramRun asJson = ask({QStringLiteral("import"), QStringLiteral("--format"), QStringLiteral("json"),
            QStringLiteral("--mapping"), QStringLiteral("events"), path});
        const QJsonObject report = json(asJson).value(QLatin1String("files")).toArray().first().toObject();
        QCOMPARE(report.value(QLatin1String("refusals")).toArray().first().toObject().value(QLatin1String("line")).toInt(), 5);
        QCOMPARE(asJson.exitCode, 1);
    }

    void aBrokenMappingIsNamedWithItsLine()
    {
        const QString path = test::writeFile(file("own.json"), "{\n  \"ticket\": \"ticket\",\n  \"at\" \"at\"\n}\n");
        const auto said = [&](const QStringList &more) {
            const ProgramRun run =
                ask(QStringList{QStringLiteral("import"), QStringLiteral("--mapping"), path, file("log.csv")} + more);
            return QString::fromUtf8(run.errors);
        };
        QVERIFY2(
            said({}).startsWith(QStringLiteral("palierctl: own.json: The mapping is not valid JSON on line 3: missing name")),
            qPrintable(said({})));
        const QStringList french{QStringLiteral("--lang"), QStringLiteral("fr")};
        QVERIFY2(!said(french).contains(QStringLiteral("missing")), qPrintable(said(french))); // what Qt says is translated, too
    }

    void unplacedUnitsAreTwentyAtMost()
    {
        QByteArray many("ticket,at,kind,unit,tier,unit_kind,ret,actor,actor_kind\n");
        for (int i = 10; i < 35; ++i)
            many += "T" + QByteArray::number(i) + ",2026-03-01T08:00:00Z,opened,U" + QByteArray::number(i) + ",,,,,customer\n";
        const QString log = test::writeFile(file("units.csv"), many);
        const ProgramRun run = palierctl({QStringLiteral("import"), QStringLiteral("--db"), address("units.sqlite"),
            QStringLiteral("--mapping"), QStringLiteral("events"), log});
        QVERIFY2(run.output.contains("25 units without a level"), run.output.constData());
        QVERIFY2(run.output.contains("and 5 more (palierctl levels)"), run.output.constData());
        QVERIFY2(!run.output.contains("U30"), run.output.constData());
        const ProgramRun asJson = palierctl({QStringLiteral("import"), QStringLiteral("--db"), address("units.sqlite"),
            QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--mapping"), QStringLiteral("events"), log});
        QCOMPARE(json(asJson).value(QLatin1String("unmapped")).toArray().size(), 25);
    }

    void anInterruptedImportWritesNothing()
    {
        QByteArray many("ticket,at,kind,unit,tier,unit_kind,ret,actor,actor_kind\n");
        for (int i = 0; i < 400'000; ++i)
            many += 'T' + QByteArray::number(i) + ",2026-03-01T08:00:00Z,opened,N1,1,team,,,customer\n";
        const QString log = test::writeFile(file("many.csv"), many);
        QProcess process;
        process.start(test::palierctlPath(), {QStringLiteral("import"), QStringLiteral("--db"), address("many.sqlite"),
                                                 QStringLiteral("--mapping"), QStringLiteral("events"), log});
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(file("many.sqlite")); }, 30'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("The import was cancelled."), said.constData());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!QFileInfo::exists(file("many.sqlite"))); // it was made for this import
    }

    void theSameDemoIsMadeAgain()
    {
        const auto made = [&](const char *name) {
            const QString db = address(name);
            const ProgramRun run =
                palierctl({QStringLiteral("demo"), QStringLiteral("--db"), db, QStringLiteral("--tickets"), QStringLiteral("200"),
                    QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--now"), QStringLiteral("2026-03-01T10:00Z")});
            return run.errors +
                   palierctl({QStringLiteral("demo"), QStringLiteral("--db"), db, QStringLiteral("--truth")}).output +
                   palierctl({QStringLiteral("ledger"), QStringLiteral("--db"), db}).output;
        };
        const QByteArray first = made("one.sqlite");
        QVERIFY2(first.contains("worst-unit"), first.constData());
        QCOMPARE(made("two.sqlite"), first);
        const auto refused = palierctl({QStringLiteral("demo"), QStringLiteral("--db"), address("never.sqlite"),
            QStringLiteral("--now"), QStringLiteral("1969-01-01")});
        QVERIFY(refused.exitCode != 0 && !QFileInfo::exists(file("never.sqlite")));
    }

    /** Made, told the truth about, and gone on with until Ctrl+C. */
    void demo()
    {
        const auto run = [&](const QStringList &more) {
            return palierctl(QStringList{QStringLiteral("demo"), QStringLiteral("--db"), address("demo.sqlite")} + more);
        };
        const QStringList small{
            QStringLiteral("--tickets"), QStringLiteral("200"), QStringLiteral("--seed"), QStringLiteral("3")};
        const ProgramRun made = run(small);
        QCOMPARE(made.errors, QByteArray());
        QCOMPARE(
            QString::fromUtf8(made.output), QStringLiteral("A demo of 200 tickets was written: %1\n").arg(file("demo.sqlite")));
        QVERIFY(palierctl({QStringLiteral("check"), QStringLiteral("--db"), address("demo.sqlite")}).output.contains("is sound"));
        QVERIFY(run({QStringLiteral("--truth")}).output.contains("worst-unit"));
        QVERIFY(run(small).errors.contains("has tickets already"));
        const ProgramRun live =
            interrupted({QStringLiteral("demo"), QStringLiteral("--db"), address("demo.sqlite"), QStringLiteral("--live")},
                "Ctrl+C ends it.");
        QVERIFY2(live.output.contains(" made.\n"), live.output.constData());
        QCOMPARE(live.errors, QByteArray());
        QCOMPARE(live.exitCode, 0);
        QVERIFY(palierctl({QStringLiteral("check"), QStringLiteral("--db"), address("demo.sqlite")}).output.contains("is sound"));
    }

    void otherCommands()
    {
        QVERIFY(ask("check").output.contains("The database is sound"));
        QVERIFY(json(ask("check --format json")).value(QLatin1String("findings")).toArray().isEmpty());
        QVERIFY(palierctl({QStringLiteral("sources")}).output.contains("palier   verified"));
        QCOMPARE(json(ask("sources --format json"))
                     .value(QLatin1String("sources"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("tickets"))
                     .toInt(),
            5);
        QVERIFY(palierctl({QStringLiteral("migrate"), QStringLiteral("--db"), address("fresh.sqlite")})
                .output.contains("A new workspace was made"));
        QVERIFY(palierctl({QStringLiteral("migrate"), QStringLiteral("--db"), address("fresh.sqlite")})
                .output.contains("up to date"));
        const ProgramRun empty = palierctl({QStringLiteral("report"), QStringLiteral("--db"), address("fresh.sqlite")});
        QVERIFY2(empty.output.contains("No ticket and no escalation in this period."), empty.output.constData());
    }

    void aClosedPipeIsNoFailureAndAFullDiskIs()
    {
        const QString command = QStringLiteral("%1 ledger --db %2").arg(test::palierctlPath(), address());
        QProcess shell;
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("set -o pipefail; %1 | true").arg(command)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), command + QStringLiteral(" > /dev/full")});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("cannot be written to standard output"));
    }
};

PALIER_TEST(TestPalierctl, QCoreApplication)
#include "tst_palierctl.moc"
