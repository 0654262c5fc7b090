// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/reportxlsx.h"

#include "metrics/compute.h"
#include "support/floor.h"
#include "support/testdata.h"
#include "support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace palier;

class TestReportXlsx : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Snapshot snapshot(const QStringList &groupings)
    {
        auto floor = test::vectorFloor();
        Query query;
        query.now = test::at(240);
        query.groupings = groupings;
        return *compute(*floor.facts(query.now), query);
    }

    static WorkbookWords words()
    {
        return {QStringLiteral("About"), {{QStringLiteral("Rate"), QStringLiteral("=so many & <so few>")}}, QStringLiteral("All"),
            QStringLiteral("Value"), [](const QString &column) { return column; },
            [](const QString &dimension) {
                return QStringLiteral("By [") + dimension + QStringLiteral("] ") + QString(40, QLatin1Char('x'));
            }};
    }

    /** A part of the workbook, unpacked by Python's library. */
    static QString part(const QString &path, const QString &name)
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral("import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
                path, name});
        python.waitForFinished();
        return QString::fromUtf8(python.readAllStandardOutput());
    }

private Q_SLOTS:
    void oneSheetAGrouping()
    {
        const QString path = m_folder.filePath(QStringLiteral("é.xlsx"));
        QVERIFY(writeReportXlsx(snapshot({QStringLiteral("topic"), QStringLiteral("kind")}), words(), path));
        const QString book = part(path, QStringLiteral("xl/workbook.xml"));
        for (const char *name : {"name=\"About\"", "name=\"All\"", "name=\"By  topic  xxxxxxxxxxxxxxxxxxxx\"",
                 "name=\"By  kind  xxxxxxxxxxxxxxxxxxxxx\""})
            QVERIFY2(book.contains(QLatin1String(name)), qPrintable(book));
        const QString strings = part(path, QStringLiteral("xl/sharedStrings.xml"));
        QVERIFY2(
            strings.contains(QStringLiteral("<t>=so many &amp; &lt;so few&gt;</t>")), qPrintable(strings)); // a text, no formula
    }

    void cellsAreTypedAndUndefinedOnesEmpty()
    {
        const QString path = m_folder.filePath(QStringLiteral("typed.xlsx"));
        QVERIFY(writeReportXlsx(snapshot({QStringLiteral("kind")}), words(), path));
        const QString all = part(path, QStringLiteral("xl/worksheets/sheet2.xml"));
        QVERIFY2(all.contains(QStringLiteral("<c r=\"B2\" s=\"3\"><v>10</v></c>")), qPrintable(all)); // tickets
        QVERIFY2(
            all.contains(QStringLiteral("<c r=\"E2\" s=\"4\"><v>0.5</v></c>")), qPrintable(all)); // the rate, as a percentage
        QVERIFY2(all.contains(QStringLiteral("t=\"b\"><v>0</v>")), qPrintable(all));              // estimable
        const QString kind = part(path, QStringLiteral("xl/worksheets/sheet3.xml"));
        QVERIFY2(!kind.contains(QStringLiteral("r=\"B2\"")), qPrintable(kind)); // no tickets there
        const QString styles = part(path, QStringLiteral("xl/styles.xml"));
        QVERIFY2(styles.contains(QStringLiteral("0.0%")) && styles.contains(QStringLiteral("[h]:mm:ss")), qPrintable(styles));
    }

    void twoDimensionsOfOneNameGetTwoSheets()
    {
        WorkbookWords same = words();
        same.sheet = [](const QString &) { return QStringLiteral("ALL"); };
        const QString path = m_folder.filePath(QStringLiteral("same.xlsx"));
        QVERIFY(writeReportXlsx(snapshot({QStringLiteral("topic"), QStringLiteral("kind")}), same, path));
        QVERIFY(part(path, QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("name=\"ALL (3)\"")));
    }

    void aFileThatCannotBeWrittenIsAnErrorAsAValue()
    {
        const auto written = writeReportXlsx(snapshot({}), words(), m_folder.filePath(QStringLiteral("no/such/r.xlsx")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, QLatin1String("export.cannot-write"));
    }
};

PALIER_TEST(TestReportXlsx, QCoreApplication)
#include "tst_reportxlsx.moc"
