// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/input/csvlog.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestCsvLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("columns"); // joined by "|", or why not
        const auto row = [](const char *name, const QByteArray &file, const char *columns) {
            QTest::newRow(name) << file << QString::fromUtf8(columns);
        };
        row("plain", "a,b\n1,2\n", "a|b");
        row("gz", test::packed("a;b\n1;2\n"), "a|b");
        row("BOM",
            "\xef\xbb\xbf"
            "a,b\n",
            "a|b");
        row("accents in UTF-8", "caf\xc3\xa9,b\n", "café|b");
        row("accents in windows-1252", "caf\xe9,b\n", "café|b");
        row("blank lines before the header", "\n\r\na\tb\n", "a|b");
        row("no line end", "a|b", "a|b");
        row("quoted line end in the header", "\"a\nb\",c\n1,2\n", "a\nb|c");
        row("empty", "", "!::import.empty-file()");
        row("blank lines only", "\n\n", "!::import.empty-file()");
        row("header cut inside quotes", "a,\"b\nc", "!1::import.open-quote()");
        row("gz, cut", test::packed("a,b\n").left(12), "!::import.gz-truncated()");
    }

    void opens()
    {
        QFETCH(QByteArray, file);
        const QTemporaryDir folder;
        CsvLog log(test::writeFile(folder.filePath(QStringLiteral("f")), file), {}, {}, {});
        const bool opened = log.open();
        QTEST(opened ? log.columns().join(QLatin1Char('|')) : QLatin1Char('!') + test::describe(log.failure()), "columns");
    }

    void failuresOfTheTextKeepTheirLine()
    {
        const QTemporaryDir folder;
        const QByteArray file = "a,b\n\"1\n\n\xe9\",2\n";
        CsvLog log(test::writeFile(folder.filePath(QStringLiteral("f")), file), Encoding::Utf8, {}, {});
        QVERIFY(!log.open());
        QCOMPARE(test::describe(log.failure()), QStringLiteral("4::import.bad-encoding(utf-8)"));
    }
};

PALIER_TEST(TestCsvLog, QCoreApplication)
#include "tst_csvlog.moc"
