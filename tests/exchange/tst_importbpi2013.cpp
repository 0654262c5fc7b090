// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace palier;

class TestImportBpi2013 : public QObject
{
    Q_OBJECT

    QString m_histories; // of the first file

private Q_SLOTS:
    void threeFilesOneLog_data()
    {
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QString>("file");
        QTest::newRow("comma, UTF-8") << "bpi2013-csv" << "VINST_incidents_utf8.csv.gz";
        QTest::newRow("semicolon, windows-1252") << "bpi2013-csv" << "VINST_incidents_original12.csv.gz";
        QTest::newRow("XES") << "bpi2013-xes" << "bpi_challenge_2013_incidents.xes.gz";
    }

    void threeFilesOneLog()
    {
        QFETCH(QString, mapping);
        QFETCH(QString, file);
        const QString path = test::sharedFile(QStringLiteral("data/bpi2013/") + file);
        if (path.isEmpty())
            QSKIP("no test data");
        test::RecordingSink sink;
        QElapsedTimer timer;
        timer.start();
        const auto report = importFile(path, *loadMapping(mapping), mapping, sink);
        qInfo("%lld lines in %lld ms", report.lines, timer.elapsed());
        QCOMPARE(test::describe(report.refusals), QString());
        QCOMPARE(test::describe(report.warnings), QString());
        QCOMPARE(report.tickets, 7554);
        QCOMPARE(report.events, 65'533);
        if (m_histories.isEmpty())
            m_histories = sink.text();
        QVERIFY(sink.text() == m_histories);
    }

    void unitsAreReadFromTheEnd()
    {
        if (m_histories.isEmpty())
            QSKIP("no test data");
        for (const char *level :
            {"level V30 team 1\n", "level N52 2nd team 2\n", "level V5 3rd team 3\n", "level V13 2nd 3rd team 3\n"})
            QVERIFY2(m_histories.contains(QLatin1String(level)), level);
    }
};

PALIER_TEST(TestImportBpi2013, QCoreApplication)
#include "tst_importbpi2013.moc"
