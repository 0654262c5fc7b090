// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlscript.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestSqlScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, const QStringList &statements) {
            QTest::newRow(name) << QString::fromUtf8(script) << statements;
        };
        row("nothing", "", {});
        row("only comments", "-- a;\n/* b; */ ;;\n", {});
        row("one without semicolon", "SELECT 1", {QStringLiteral("SELECT 1")});
        row("two", "A 1; B 2;", {QStringLiteral("A 1"), QStringLiteral("B 2")});
        row("semicolon in quotes", "A ';'; B \";\" `;`", {QStringLiteral("A ';'"), QStringLiteral("B \";\" `;`")});
        row("doubled quote", "A 'it''s; so'; B", {QStringLiteral("A 'it''s; so'"), QStringLiteral("B")});
        row("quote in a comment", "A -- don't; stop\n+ 1; B", {QStringLiteral("A \n+ 1"), QStringLiteral("B")});
        row("comment between words", "A/* x */B", {QStringLiteral("A\nB")});
        row("unclosed quote", "A '; B", {QStringLiteral("A '; B")});
        row("unclosed comment", "A /* ; B", {QStringLiteral("A")});
        row("trigger",
            "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE d WHEN 1 THEN 2 END; DELETE FROM e; END; X",
            {QStringLiteral(
                 "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE d WHEN 1 THEN 2 END; DELETE FROM e; END"),
                QStringLiteral("X")});
        row("the words of a trigger elsewhere", "SELECT CASE a WHEN 1 THEN 2 END; BEGIN; END",
            {QStringLiteral("SELECT CASE a WHEN 1 THEN 2 END"), QStringLiteral("BEGIN"), QStringLiteral("END")});
        row("a function", "A $$ BEGIN x; 'y; END $$; B", {QStringLiteral("A $$ BEGIN x; 'y; END $$"), QStringLiteral("B")});
        row("a function with a tag", "A $f$ $$;$$ ' $f$; B $1; C",
            {QStringLiteral("A $f$ $$;$$ ' $f$"), QStringLiteral("B $1"), QStringLiteral("C")});
        row("an open function", "A $$; B", {QStringLiteral("A $$; B")});
        row("emoji and accents", "A 'é;😀'; B", {QStringLiteral("A 'é;😀'"), QStringLiteral("B")});
    }

    void splits()
    {
        QFETCH(QString, script);
        QTEST(splitStatements(script), "statements");
    }
};

PALIER_TEST(TestSqlScript, QCoreApplication)
#include "tst_sqlscript.moc"
