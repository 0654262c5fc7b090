// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/delimiter.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestDelimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDetected_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << "a,b,c" << ',';
        QTest::newRow("semicolon") << "a;b;c,d" << ';';
        QTest::newRow("tab") << "a\tb, c\td" << '\t';
        QTest::newRow("bar") << "a|b" << '|';
        QTest::newRow("quoted ones do not count") << "\"a,b,c\";d" << ';';
        QTest::newRow("one column") << "a" << ',';
    }

    void isDetected()
    {
        QFETCH(QString, header);
        QTEST(likelyDelimiter(header.toStdString()), "delimiter");
    }

    void findsTheFirstRecord()
    {
        QCOMPARE(firstRecordLength("a,b\nc").value_or(0), std::size_t{4});
        QCOMPARE(firstRecordLength("\r\n\na\r\nc").value_or(0), std::size_t{5});
        QCOMPARE(firstRecordLength("\"a\nb\"\rc").value_or(0), std::size_t{6});
        QVERIFY(!firstRecordLength("a,b"));
        QVERIFY(!firstRecordLength("\"a\n"));
        QVERIFY(!firstRecordLength("\n\n"));
    }

    void findsTheOneThatGivesTheNames()
    {
        QCOMPARE(delimiterGiving({"b", "c d"}, "a;b;\"c d\"\n").value_or('?'), ';');
        QVERIFY(!delimiterGiving({"b", "x"}, "a;b;c\n"));
    }
};

PALIER_TEST(TestDelimiter, QCoreApplication)
#include "tst_delimiter.moc"
