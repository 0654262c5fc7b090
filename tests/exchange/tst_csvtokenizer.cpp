// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input/csvtokenizer.h"
#include "support/recordingsink.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestCsvTokenizer : public QObject
{
    Q_OBJECT

    /** Rows joined by "/", fields by "|", each row with its line in front; blank rows are only their line. */
    static QString rows(const QByteArray &text, std::size_t piece)
    {
        std::string rest = text.toStdString();
        const auto fill = [&rest, piece](std::string &more) {
            more += rest.substr(0, piece);
            const bool any = !rest.empty();
            rest.erase(0, piece);
            return Result<bool>(any);
        };
        CsvTokenizer tokenizer(',', fill);
        QStringList rows;
        CsvTokenizer::Step step{};
        while ((step = tokenizer.next()) == CsvTokenizer::Step::Row) {
            QStringList fields;
            for (const std::string_view field : tokenizer.fields())
                fields.append(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
            rows.append(QString::number(tokenizer.line()) + QLatin1Char(':') + fields.join(QLatin1Char('|')));
        }
        if (step == CsvTokenizer::Step::Failed)
            rows.append(QLatin1Char('!') + test::describe(tokenizer.failure()));
        return rows.join(QLatin1Char('/'));
    }

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const QByteArray &text, const char *rows) {
            QTest::newRow(name) << text << QString::fromUtf8(rows);
        };
        row("nothing", "", "");
        row("LF", "a,b\nc,d\n", "1:a|b/2:c|d");
        row("CRLF", "a,b\r\nc,d\r\n", "1:a|b/2:c|d");
        row("CR", "a,b\rc,d\r", "1:a|b/2:c|d");
        row("no line end at the end", "a,b\nc,d", "1:a|b/2:c|d");
        row("empty fields", ",\n,,", "1:|/2:||");
        row("blank lines", "a\n\n\r\nb\n\n", "1:a/2:/3:/4:b/5:");
        row("a quoted empty field is a field", "\"\"\nb", "1:/2:b");
        row("quoted", "\"a,b\",\"c\"\n", "1:a,b|c");
        row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", "1:say \"hi\"|\"");
        row("line ends in quotes", "\"a\nb\r\nc\rd\",x\ny\n", "1:a\nb\r\nc\rd|x/5:y");
        row("a quote inside plain text", "5\" disk,x\n", "1:5\" disk|x");
        row("quoted at the end of the file", "a,\"b\"", "1:a|b");
        row("spaces stay", " a , b \n", "1: a | b ");
        row("cut inside quotes", "a,b\n\nc,\"d\ne\nf", "1:a|b/2:/!3::import.open-quote()");
        row("cut behind a doubled quote", "a,\"b\"\"", "!1::import.open-quote()");
        row("text behind a closing quote", "a\n\"b\"c,d\n", "1:a/!2::import.text-after-quote()");
    }

    void cuts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rows);
        for (const std::size_t piece : {1, 2, 3, 5, 1000}) // wherever the pieces are cut
            QCOMPARE(TestCsvTokenizer::rows(text, piece), rows);
    }

    void hasLimits()
    {
        constexpr std::size_t Piece = 1 << 18;
        const auto field = static_cast<qsizetype>(CsvFieldLimit);
        QCOMPARE(rows(QByteArray(field, 'x') + "\n", Piece).size(), field + 2);
        const QString tooLong = QStringLiteral("!1::import.field-too-long(1048576)");
        QCOMPARE(rows(QByteArray(field + 1, 'x') + "\n", Piece), tooLong);
        QCOMPARE(rows('"' + QByteArray(3 * field, 'x'), Piece), tooLong);
        QCOMPARE(rows(QByteArray(999, ','), Piece).size(), 2 + 999);
        QCOMPARE(rows(QByteArray(1000, ','), Piece), QStringLiteral("!1::import.too-many-columns(1000)"));
        const QByteArray wide = (QByteArray(field, 'x') + ',').repeated(18);
        QCOMPARE(rows(wide, Piece), QStringLiteral("!1::import.row-too-long(16777216)"));
    }
};

PALIER_TEST(TestCsvTokenizer, QCoreApplication)
#include "tst_csvtokenizer.moc"
