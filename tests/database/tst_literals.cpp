// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/literals.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestLiterals : public QObject
{
    Q_OBJECT

    const Connection m_connection =
        *Connection::open(DatabaseAddress::server(PostgresServer::shared().administrator()), Access::ReadWrite);

    QString written(const QString &sql, const std::vector<QVariant> &values) const
    {
        return withLiterals(sql, values, *m_connection.database().driver());
    }

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &sql, const QVariantList &values, const QString &written) {
            QTest::newRow(name) << sql << values << written;
        };
        row("none", u"SELECT 1"_qs, {}, u"SELECT 1"_qs);
        row("in order", u"SELECT :b, :a"_qs, {1, u"x"_qs}, u"SELECT 1, 'x'"_qs);
        row("twice the same name", u"SELECT :a, :a"_qs, {1, 2}, u"SELECT 1, 2"_qs);
        row("a quote", u"SELECT :a"_qs, {u"it's; DROP TABLE x --"_qs}, u"SELECT 'it''s; DROP TABLE x --'"_qs);
        row("a value like a parameter", u"SELECT :a, :b"_qs, {u":b"_qs, 2}, u"SELECT ':b', 2"_qs);
        row("a backslash", u"SELECT :a"_qs, {u"a\\'b"_qs}, u"SELECT 'a\\''b'"_qs);
        row("unknown", u"SELECT :a, :b"_qs, {QVariant(), QString()}, u"SELECT NULL, NULL"_qs);
        row("empty", u"SELECT :a"_qs, {u""_qs}, u"SELECT ''"_qs);
        row("a cast", u"SELECT :a::text, b::text"_qs, {1}, u"SELECT 1::text, b::text"_qs);
        row("in quotes", u"SELECT ':a', :a"_qs, {1}, u"SELECT ':a', 1"_qs);
        row("large", u"SELECT :a"_qs, {std::numeric_limits<qint64>::max()}, u"SELECT 9223372036854775807"_qs);
        row("bytes", u"SELECT :a"_qs, {QByteArray("\0\xff'", 3)}, u"SELECT '\\x00ff27'"_qs);
        row("too many values", u"SELECT :a"_qs, {1, 2}, u"SELECT 1"_qs);
    }

    void writes()
    {
        QFETCH(QString, sql);
        QFETCH(QVariantList, values);
        QTEST(written(sql, {values.begin(), values.end()}), "written");
    }

    /** Whatever a person writes comes back as it was, and nothing else happens. */
    void takesHostileTexts()
    {
        for (const QString &text :
            {u"'; SELECT pg_sleep(9); --"_qs, u"\\"_qs, u"\\'"_qs, u"$$;$$"_qs, u"é😀\n\t"_qs, u"E'\\x'"_qs, u"''"_qs}) {
            Statement statement = m_connection.statementOf(u"SELECT :text"_qs);
            QCOMPARE(statement.single({text})->toString(), text);
        }
    }
};

PALIER_TEST(TestLiterals, QCoreApplication)
#include "tst_literals.moc"
