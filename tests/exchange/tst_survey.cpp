// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/input/survey.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLayout_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("layout"); // encoding, delimiter, columns, order
        QTest::newRow("plain") << QByteArray("t,at,k,u\n1,2026-01-01,x,N1\n") << "utf-8 , t|at|k|u 0";
        QTest::newRow("semicolon, windows-1252")
            << QByteArray("t;at;k;u;\xe9\n1;13/01/2026;x;N\xe9;\n") << "windows-1252 ; t|at|k|u|é 1";
        QTest::newRow("tab, UTF-8 mark") << QByteArray("\xef\xbb\xbft\tat\tk\tu\n1\t1/13/2026\tx\tN1\n\n\n")
                                         << "utf-8 \t t|at|k|u 2";
        QTest::newRow("gz") << test::packed("t|at|k|u\n1|2026-01-01|x|N1\n") << "utf-8 | t|at|k|u 0";
    }

    void findsTheLayout()
    {
        QFETCH(QByteArray, file);
        const QTemporaryDir folder;
        ImportReport report;
        const auto layout = surveyLog(
            test::writeFile(folder.filePath(QStringLiteral("f")), file), test::mappingOf(test::plainMapping()), {}, report);
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(report.lines, 1);
        const QString text =
            QStringLiteral("%1 %2 %3 %4")
                .arg(nameOf(layout.encoding), QString(QLatin1Char(layout.delimiter)), layout.columns.join(QLatin1Char('|')))
                .arg(static_cast<int>(layout.dateOrder));
        QTEST(text, "layout");
    }

    void readsWhatItFound()
    {
        const QTemporaryDir folder;
        const QString path = test::writeFile(folder.filePath(QStringLiteral("f")), "t;at;k;u\n1;13/01/2026;x;N\xe9\n");
        const auto mapping = test::mappingOf(test::plainMapping());
        ImportReport report;
        const auto layout = surveyLog(path, mapping, {}, report);
        const auto reader = readerFor(path, mapping, layout, {});
        QVERIFY(reader->open());
        QCOMPARE(reader->columns(), layout.columns);
        QCOMPARE(reader->next(), LogReader::Step::Row);
        QCOMPARE(QByteArray::fromStdString(std::string(reader->row().cell(3))), QByteArray("N\xc3\xa9"));
        QCOMPARE(reader->next(), LogReader::Step::End);
        QCOMPARE(reader->checksum(), layout.checksum);
    }
};

PALIER_TEST(TestSurvey, QCoreApplication)
#include "tst_survey.moc"
