// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/steppingreader.h"

#include "database/connectionhandle.h"
#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QSqlError>
#include <QSqlQuery>

#include <limits>

using namespace palier;
using namespace palier::test;

namespace {

QString numbers(int most)
{
    return u"WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < %1) "_qs.arg(most);
}

/** An empty database that is nowhere else. */
struct Memory {
    Memory() : handle(DatabaseAddress::file(u"memory"_qs))
    {
        handle.database.setDatabaseName(u":memory:"_qs);
        if (!handle.database.open())
            qFatal("no database");
    }

    ConnectionHandle handle;
};

/** A query that Qt has begun. */
QSqlQuery begun(const ConnectionHandle &handle, const QString &sql)
{
    QSqlQuery query(handle.database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
    return query;
}

} // namespace

class TestSteppingReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRowOnce_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 2, 5000})
            QTest::addRow("%d", rows) << rows;
    }

    void readsEveryRowOnce()
    {
        QFETCH(int, rows);
        const Memory memory;
        const QSqlQuery query = begun(memory.handle, numbers(5000) + u"SELECT i FROM number WHERE i <= %1"_qs.arg(rows));
        const auto reader = SteppingReader::over(memory.handle, query);
        QVERIFY(reader);
        int read = 0;
        while (reader->next())
            QCOMPARE(reader->number(0), ++read);
        QCOMPARE(read, rows);
        QVERIFY(!reader->next() && !reader->error());
    }

    /** As Qt's rows would: readers of both must not differ. Of each row: the first one Qt has read already. */
    void givesWhatQtGives()
    {
        const Memory memory;
        const QString sql =
            u"SELECT 9223372036854775807 AS big, -7 AS small, 'é😀' AS text, '' AS empty, NULL AS absent, "
            "'\uFEFF\uFEFFmarked' AS marked, 1.5 AS half, x'00ff' AS bytes, '12' AS digits, "
            "'a' || char(0) || 'b' AS cut, CAST(x'61ff62' AS TEXT) AS broken, CAST(x'41efbfbe' AS TEXT) AS none, "
            "CAST(x'41efbb42' AS TEXT) AS short, CAST(x'eda080' AS TEXT) AS half_pair, CAST(x'c3' AS TEXT) AS open "
            "FROM (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3)"_qs;
        QSqlQuery theirs = begun(memory.handle, sql);
        const QSqlQuery query = begun(memory.handle, sql);
        const auto ours = SteppingReader::over(memory.handle, query);
        QVERIFY(ours);
        QCOMPARE(ours->columns().first(4).join(u' '), u"big small text empty"_qs);
        for (int row = 1; row <= 3; ++row) {
            QVERIFY(theirs.next() && ours->next());
            for (int column = 0; column < ours->columns().size(); ++column) {
                QCOMPARE(ours->isNull(column), theirs.isNull(column));
                QCOMPARE(ours->value(column), theirs.value(column).isNull() ? QVariant() : theirs.value(column));
            }
            QCOMPARE(ours->number(0), std::numeric_limits<qint64>::max());
            QCOMPARE(ours->text(1), u"-7"_qs);
            QCOMPARE(ours->text(4), QString());
            QCOMPARE(ours->number(4), 0);
            QCOMPARE(ours->number(8), 12);
        }
        QVERIFY(!theirs.next() && !ours->next());
    }

    /** The rows before the failure are read; then there are no more, and it is told why. */
    void saysWhatFailedInTheMiddle()
    {
        const Memory memory;
        const QSqlQuery query =
            begun(memory.handle, numbers(100) + u"SELECT abs(iif(i = 15, -9223372036854775807 - 1, i)) FROM number"_qs);
        const auto reader = SteppingReader::over(memory.handle, query);
        QVERIFY(reader);
        int read = 0;
        while (reader->next())
            ++read;
        QCOMPARE(read, 14);
        QCOMPARE(reader->error()->code, errors::DatabaseFailed);
        QVERIFY(describe(*reader->error()).contains(u"overflow"_qs));
        QVERIFY(!reader->next());
    }

    void canBeRunAgainAfterAFailure()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        Statement statement =
            connection.stream(numbers(10) + u"SELECT abs(iif(i = :fails, -9223372036854775807 - 1, i)) FROM number"_qs);
        for (const int fails : {5, 3, 0}) {
            QVERIFY2(statement.run({fails}), qPrintable(outcome(statement.run({fails}))));
            int read = 0;
            while (statement.next())
                ++read;
            QCOMPARE(read, fails ? fails - 1 : 10);
            QCOMPARE(statement.trouble().has_value(), fails > 0);
        }
    }

    /** Through a statement: given up in the middle, run again, two side by side. */
    void beginsAnewWithEachRun()
    {
        const Workspace workspace;
        const Connection connection = workspace.open();
        Statement first = connection.stream(numbers(10) + u"SELECT i FROM number WHERE i >= :from"_qs);
        Statement second = connection.stream(numbers(10) + u"SELECT -i FROM number"_qs);
        for (const int from : {3, 10, 11, 1}) {
            QVERIFY(first.run({from}) && second.run());
            for (int i = from; i <= 10 && i < from + 4; ++i) {
                QVERIFY(first.next() && second.next());
                QCOMPARE(first.number(0), i);
                QCOMPARE(second.number(0), from - i - 1);
            }
            QCOMPARE(first.next(), from + 4 <= 10);
            QVERIFY(first.finish() && second.finish());
        }
    }
};

PALIER_TEST(TestSteppingReader, QCoreApplication)
#include "tst_steppingreader.moc"
