// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/historyreader.h"
#include "database/workspaceopening.h"
#include "support/jsoncompare.h"
#include "support/programs.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace palier;
using test::palierctl;

/** The real log, from the file to the figures, against the answers of the oracle. */
class TestBpi2013 : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    static constexpr QLatin1String Utf8File{"VINST_incidents_utf8.csv.gz"};
    const QString m_lastEvent = QStringLiteral("2012-05-22T23:22:25+00:00");

    static QString data(const QString &file) { return test::sharedFile(QStringLiteral("data/bpi2013/") + file); }

    QString databaseOf(const QString &file) const { return m_folder.filePath(file + QStringLiteral(".sqlite")); }

    static QStringList importOf(const QString &database, const QString &mapping, const QString &path)
    {
        return {QStringLiteral("import"), QStringLiteral("--db"), QStringLiteral("sqlite:") + database,
            QStringLiteral("--mapping"), mapping, path};
    }

    static QStringList reportOf(const QString &database, const QStringList &further)
    {
        return QStringList{QStringLiteral("report"), QStringLiteral("--db"), QStringLiteral("sqlite:") + database,
                   QStringLiteral("--format"), QStringLiteral("json")} +
               further;
    }

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

    /** Everything that a reader sees in the database. */
    static QString dump(const QString &database)
    {
        auto connection = openWorkspace(DatabaseAddress::file(database), Access::ReadOnly);
        if (!connection)
            return {};
        Directory directory;
        QString text;
        const auto read = readHistories(*connection, directory, [&](TicketHistory &&ticket) {
            text += ticket.extId + QLatin1Char('\n');
            for (const TicketEvent &event : ticket.events)
                text += QStringLiteral(" %1 %2 %3 %4 %5\n")
                            .arg(event.at)
                            .arg(event.value)
                            .arg(event.actor)
                            .arg(int(event.kind))
                            .arg(event.bits);
            for (const quint32 code : ticket.dimensions)
                text += QStringLiteral(" %1").arg(code);
        });
        return read ? text : QString();
    }

    /** The lines of the UTF-8 file whose column has this value, with the header (nothing in it is quoted). */
    static QByteArray linesWith(const QString &path, int column, const QByteArray &value)
    {
        QByteArray kept;
        gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
        char line[4096];
        for (bool header = true; gzgets(file, line, sizeof line); header = false) {
            const QByteArray text(line);
            if (header || text.split(',').value(column) == value)
                kept += text;
        }
        gzclose(file);
        return kept;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (data(Utf8File).isEmpty())
            QSKIP("no test data");
    }

    void equalsTheOracle_data()
    {
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("file");
        QTest::newRow("comma, UTF-8") << "bpi2013-csv" << QString(Utf8File);
        QTest::newRow("semicolon, windows-1252") << "bpi2013-csv" << "VINST_incidents_original12.csv.gz";
        QTest::newRow("XES") << "bpi2013-xes" << "bpi_challenge_2013_incidents.xes.gz";
    }

    void equalsTheOracle()
    {
        QFETCH(QString, mapping);
        QFETCH(QString, file);
        const QString database = databaseOf(file);
        QElapsedTimer timer;
        timer.start();
        const auto imported = palierctl(importOf(database, mapping, data(file)));
        QCOMPARE(QString::fromUtf8(imported.errors), QString());
        QVERIFY2(imported.output.contains("7,554 tickets with 65,533 events"), imported.output.constData());
        const auto report =
            palierctl(reportOf(database, words("--by product --by country --by impact --by month --zone +01:00")));
        qInfo("import and report: %lld ms", timer.elapsed());
        QFile expected(test::sharedFile(QStringLiteral("reference/bpi2013_expected.json")));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(test::jsonDifference(expected.readAll(), report.output), QString());
    }

    void theSameFileAgainChangesNothing_data() { equalsTheOracle_data(); }

    void theSameFileAgainChangesNothing()
    {
        QFETCH(QString, mapping);
        QFETCH(QString, file);
        const QString database = databaseOf(file);
        const QString before = dump(database);
        const auto reportBefore = palierctl(reportOf(database, words("--by product")));
        QVERIFY(!before.isEmpty());
        const auto again = palierctl(importOf(database, mapping, data(file)));
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.output.contains("Nothing is new"), again.output.constData());
        QVERIFY(dump(database) == before);
        QVERIFY(palierctl(reportOf(database, words("--by product"))).output == reportBefore.output);
        QCOMPARE(palierctl({QStringLiteral("check"), QStringLiteral("--db"), QStringLiteral("sqlite:") + database}).exitCode, 0);
    }

    void filtersEqualTheOracleOnFilteredInput_data()
    {
        QTest::addColumn<QByteArray>("value"); // of a column of the file, by which the oracle's input is filtered; "": not
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("oracle");
        QTest::newRow("product") << QByteArray("PROD424") << 8 << "--where product=PROD424" << "";
        QTest::newRow("product without escalation") << QByteArray("PROD566") << 8 << "--where product=PROD566" << "";
        QTest::newRow("impact and period") << QByteArray("Low") << 7
                                           << "--where impact=Low --from 2012-04-01 --to 2012-05-01T12:00"
                                           << "--from 2012-04-01T00:00:00+00:00 --to 2012-05-01T12:00:00+00:00";
        QTest::newRow("from") << QByteArray() << 0 << "--from 2012-05-01 --zone +01:00" << "--from 2012-05-01T00:00:00+01:00";
        QTest::newRow("to") << QByteArray() << 0 << "--to 2012-04-15 --zone -05:00" << "--to 2012-04-15T00:00:00-05:00";
    }

    void filtersEqualTheOracleOnFilteredInput()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, column);
        QFETCH(QString, asked);
        QFETCH(QString, oracle);
        QString input = data(Utf8File);
        if (!value.isEmpty())
            input = test::writeFile(m_folder.filePath(QStringLiteral("filtered.csv")), linesWith(input, column, value));
        QString error;
        const QByteArray expected =
            test::oracle(QStringList{QStringLiteral("--bpi"), input, QStringLiteral("--now"), m_lastEvent} +
                             oracle.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                &error);
        QVERIFY2(!expected.isEmpty(), qPrintable(error));
        const auto report =
            palierctl(reportOf(databaseOf(Utf8File), asked.split(QLatin1Char(' ')) << QStringLiteral("--now") << m_lastEvent));
        QCOMPARE(QString::fromUtf8(report.errors), QString());
        QCOMPARE(test::jsonDifference(expected, report.output), QString());
    }
};

PALIER_TEST(TestBpi2013, QCoreApplication)
#include "tst_bpi2013.moc"
