// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/statement.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bindsInTheOrderOfTheText()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        Statement statement = connection.statementOf(u"SELECT :b - :a AS difference, :text AS text"_qs);
        const QString text = Workspace::isOnServer() ? u"é😀\\':text"_qs : u"é😀\0x"_qs;
        for (const int round : {1, 2}) {
            QVERIFY(statement.run({round * 10, round, text}));
            QCOMPARE(statement.columns(), (QStringList{u"difference"_qs, u"text"_qs}));
            QVERIFY(statement.next());
            QCOMPARE(statement.number(0), round * 9);
            QCOMPARE(statement.text(1), text);
            QVERIFY(!statement.next());
            QVERIFY(statement.finish());
        }
    }

    void keepsWhatLooksLikeAByteOrderMark()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        for (const QString &text : {u"\uFEFF1"_qs, u"\uFEFF"_qs, u"\uFEFF\uFEFFx"_qs, u"x\uFEFF"_qs}) {
            Statement statement = connection.statementOf(u"SELECT :text"_qs);
            QCOMPARE(statement.single({text})->toString(), text);
        }
    }

    void keepsEmptyAndUnknownApart()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        Statement statement = connection.statementOf(u"SELECT :a IS NULL, :b IS NULL, :c IS NULL, :d"_qs);
        QVERIFY(statement.run({asText({}), asOptionalText(u""_qs), asOptionalText(u"x"_qs), asOptionalText({})}));
        QVERIFY(statement.next());
        QCOMPARE(statement.number(0), 0);
        QCOMPARE(statement.number(1), 1);
        QCOMPARE(statement.number(2), 0);
        QVERIFY(statement.isNull(3));
        QCOMPARE(statement.text(3), QString());
    }

    void answersASingleValue()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        QCOMPARE(connection.statementOf(u"SELECT 7 UNION ALL SELECT 8"_qs).single()->toInt(), 7);
        QVERIFY(!connection.statementOf(u"SELECT 7 WHERE 1 = 2"_qs).single()->isValid());
        QVERIFY(connection.statementOf(u"SELECT NULL"_qs).single()->isValid());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("syntax") << u"SELEKT"_qs << u"syntax error"_qs;
        QTest::newRow("no such table") << u"SELECT 1 FROM nowhere"_qs << u"no such table"_qs;
        QTest::newRow("a constraint") << u"INSERT INTO unit (name) SELECT NULL"_qs << u"NOT NULL"_qs;
        QTest::newRow("a type") << u"INSERT INTO agent (login, since_ms) VALUES ('ann', 'long ago')"_qs
                                << u"cannot store TEXT"_qs;
        QTest::newRow("in the middle of the rows")
            << u"SELECT 1 UNION ALL SELECT abs(-9223372036854775807 - 1)"_qs << u"overflow"_qs;
    }

    void saysWhatIsWrong()
    {
        PALIER_ONLY_FILES();
        QFETCH(QString, sql);
        QFETCH(QString, says);
        const Workspace workspace;
        Connection connection = workspace.open();
        const QString said = Workspace::sql(connection, sql);
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void carriesTheErrorOfItsText()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        QCOMPARE(outcome(connection.statement("nothing"_L1).execute()),
            u"database.statement-missing(:/palier/sql/%1/nothing.sql)"_qs.arg(nameOf(workspace.address().dialect())));
    }
};

PALIER_TEST(TestStatement, QCoreApplication)
#include "tst_statement.moc"
