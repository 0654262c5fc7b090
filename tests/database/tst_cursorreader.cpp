// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/cursorreader.h"

#include "database/connectionhandle.h"
#include "database/errors.h"
#include "database/postgresql/serverlogin.h"
#include "database/statement.h"
#include "support/postgresserver.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QSqlQuery>

using namespace palier;
using namespace palier::test;

namespace {

constexpr int InPiece = 10;

/** A transaction on a server, with cursors in it. */
struct Cursors {
    explicit Cursors(const QString &database) : handle(DatabaseAddress::server(PostgresServer::shared().administrator(database)))
    {
        auto guard = logIn(handle.database, handle.address, handle.patience);
        if (!guard)
            qFatal("no server");
        handle.guard = *std::move(guard);
        run(u"BEGIN"_qs);
    }

    /** What the first column says, or "failed". */
    QString run(const QString &sql) const
    {
        handle.settle();
        QSqlQuery query(handle.database);
        if (!query.exec(sql))
            return u"failed"_qs;
        return query.next() ? query.value(0).toString() : QString();
    }
    std::unique_ptr<CursorReader> over(const QString &name, const QString &sql)
    {
        run(u"DECLARE %1 NO SCROLL CURSOR FOR %2"_qs.arg(name, sql));
        return std::make_unique<CursorReader>(
            handle, u"FETCH FORWARD %1 FROM %2"_qs.arg(QString::number(InPiece), name), InPiece);
    }

    ConnectionHandle handle;
};

} // namespace

class TestCursorReader : public QObject
{
    Q_OBJECT

    QString m_database;

private Q_SLOTS:
    void init() { m_database = PostgresServer::shared().newDatabase().database; }

    void readsEveryRowOnce_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, InPiece - 1, InPiece, InPiece + 1, 3 * InPiece, 5000})
            QTest::addRow("%d", rows) << rows;
    }

    void readsEveryRowOnce()
    {
        QFETCH(int, rows);
        Cursors cursors(m_database);
        const auto reader = cursors.over(u"c"_qs, u"SELECT g FROM generate_series(1, %1) AS g"_qs.arg(rows));
        QVERIFY(reader->start());
        int read = 0;
        while (reader->next())
            QCOMPARE(reader->number(0), ++read);
        QCOMPARE(read, rows);
        QVERIFY(!reader->next() && !reader->error());
    }

    /** Three results side by side, and other questions in between: whatever is under way is taken in before. */
    void sharesItsConnection()
    {
        Cursors cursors(m_database);
        const auto slow = cursors.over(u"slow"_qs, u"SELECT g FROM generate_series(1, 100) AS g"_qs);
        const auto fast = cursors.over(u"fast"_qs, u"SELECT g FROM generate_series(1, 500) AS g"_qs);
        QVERIFY(slow->start() && fast->start());
        for (int i = 1; i <= 100; ++i) {
            QVERIFY(slow->next());
            QCOMPARE(slow->number(0), i);
            for (int j = 1; j <= 5; ++j) {
                QVERIFY(fast->next());
                QCOMPARE(fast->number(0), 5 * (i - 1) + j);
            }
            if (i % 7 == 0)
                QCOMPARE(cursors.run(u"SELECT 'else'"_qs), u"else"_qs);
        }
        QVERIFY(!slow->next() && !fast->next());
    }

    void leavesTheConnectionToOthers()
    {
        Cursors cursors(m_database);
        auto reader = cursors.over(u"c"_qs, u"SELECT g FROM generate_series(1, 100) AS g"_qs);
        QVERIFY(reader->start() && reader->next());
        reader.reset(); // with its second piece under way
        QCOMPARE(cursors.run(u"CLOSE c"_qs), QString());
        QCOMPARE(cursors.run(u"SELECT 'else'"_qs), u"else"_qs);
    }

    /** As Qt's rows would: readers of both must not differ. */
    void givesWhatQtGives()
    {
        Cursors cursors(m_database);
        const QString sql = u"SELECT 9223372036854775807 AS big, -7::int2 AS small, 8::int4 AS usual, true AS yes, false AS no, "
                            "'é😀' AS text, '' AS empty, NULL AS nothing, '\uFEFF\uFEFFmarked' AS marked, 1.5::float8 AS half"_qs;
        QSqlQuery theirs(cursors.handle.database);
        QVERIFY(theirs.exec(sql) && theirs.next());
        const auto ours = cursors.over(u"c"_qs, sql);
        QVERIFY(ours->start() && ours->next());
        QCOMPARE(ours->columns().join(u' '), u"big small usual yes no text empty nothing marked half"_qs);
        for (int column = 0; column < ours->columns().size(); ++column) {
            QCOMPARE(ours->isNull(column), theirs.isNull(column));
            QCOMPARE(ours->value(column).toString(), theirs.value(column).toString());
            QCOMPARE(ours->text(column), column == 3 ? u"t"_qs : column == 4 ? u"f"_qs : theirs.value(column).toString());
        }
        QCOMPARE(ours->number(0), std::numeric_limits<qint64>::max());
        QCOMPARE(ours->number(1), -7);
        QCOMPARE(ours->number(7), 0);
    }

    /** The rows before the failure are read; then there are no more, and it is told why. */
    void saysWhatFailedInTheMiddle()
    {
        Cursors cursors(m_database);
        const auto reader = cursors.over(u"c"_qs, u"SELECT 100 / (15 - g) FROM generate_series(1, 100) AS g"_qs);
        QVERIFY(reader->start());
        int read = 0;
        while (reader->next())
            ++read;
        QCOMPARE(read, InPiece);
        QCOMPARE(reader->error()->code, errors::DatabaseFailed);
        QVERIFY(describe(*reader->error()).contains(u"division by zero"_qs));
        QCOMPARE(cursors.run(u"ROLLBACK"_qs), QString());
        QCOMPARE(cursors.run(u"SELECT 'else'"_qs), u"else"_qs);
    }

    /** Somebody else's question takes the piece that failed, and only hears that the transaction has: what is said is the
        reason. */
    void saysTheReasonToWhoAsksNext()
    {
        Cursors cursors(m_database);
        const auto reader = cursors.over(u"c"_qs, u"SELECT 100 / (15 - g) FROM generate_series(1, 100) AS g"_qs);
        QVERIFY(reader->start());
        Statement other(cursors.handle, u"SELECT 1"_qs);
        QVERIFY(describe(other.run().error()).contains(u"division by zero"_qs));
    }

    /** Qt throws away what comes next when it lets go of what it asked last: that must not be our piece. */
    void losesNoPieceToAStatementThatEnds()
    {
        Cursors cursors(m_database);
        const auto reader = cursors.over(u"c"_qs, u"SELECT g FROM generate_series(1, 25) AS g"_qs);
        auto other = std::make_unique<Statement>(cursors.handle, u"SELECT 1"_qs);
        QVERIFY(reader->start());
        QVERIFY(other->run());
        for (int i = 0; i < InPiece + 1; ++i)
            QVERIFY(reader->next()); // the third piece is under way
        other.reset();
        int read = InPiece + 1;
        while (reader->next())
            ++read;
        QCOMPARE(read, 25);
    }

    void failsAtOnceWhereTheFirstPieceDoes()
    {
        Cursors cursors(m_database);
        const auto reader = cursors.over(u"c"_qs, u"SELECT 1 / (1 - g) FROM generate_series(1, 100) AS g"_qs);
        QCOMPARE(reader->start().error().code, errors::DatabaseFailed);
        QVERIFY(!reader->next());
    }

    void seesThatTheServerIsLost()
    {
        Cursors cursors(m_database);
        const auto reader = cursors.over(u"c"_qs, u"SELECT g FROM generate_series(1, 100) AS g"_qs);
        QVERIFY(reader->start());
        PostgresServer::shared().sql(
            u"postgres"_qs, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_qs.arg(m_database));
        int read = 0;
        while (reader->next())
            ++read;
        QVERIFY(read < 100);
        QCOMPARE(reader->error()->code, errors::ServerLost);
    }
};

PALIER_TEST(TestCursorReader, QCoreApplication)
#include "tst_cursorreader.moc"
