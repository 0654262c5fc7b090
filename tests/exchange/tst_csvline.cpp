// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/export/csvline.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestCsvLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"Écran noir"_qs << QByteArray("Écran noir");
        QTest::newRow("comma") << u"a, b"_qs << QByteArray("\"a, b\"");
        QTest::newRow("quote") << u"say \"a\""_qs << QByteArray("\"say \"\"a\"\"\"");
        QTest::newRow("line break") << u"a\nb"_qs << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << u"=1+1"_qs << QByteArray("'=1+1");
        QTest::newRow("at") << u"@SUM(A1)"_qs << QByteArray("'@SUM(A1)");
        QTest::newRow("empty") << QString() << QByteArray();
    }

    void cells()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void lines()
    {
        QCOMPARE(csvLine({u"a"_qs, {}, u"b,c"_qs}), QByteArray("a,,\"b,c\"\r\n"));
        QCOMPARE(csvLine({{}, u"a"_qs}), QByteArray(",a\r\n"));
        QCOMPARE(csvComment(u"Filter: a\r\nb"_qs), QByteArray("# Filter: a b\r\n"));
    }
};

PALIER_TEST(TestCsvLine, QCoreApplication)
#include "tst_csvline.moc"
