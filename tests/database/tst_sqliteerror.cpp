// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqliteerror.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QSqlError>

using namespace palier;
using namespace palier::test;

class TestSqliteError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** https://sqlite.org/rescode.html */
    void names_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("error");
        QTest::newRow("busy") << 5 << u"database.locked(p)"_qs;
        QTest::newRow("busy, snapshot") << 517 << u"database.locked(p)"_qs;
        QTest::newRow("locked, shared cache") << 262 << u"database.locked(p)"_qs;
        QTest::newRow("read-only") << 8 << u"database.file-read-only(p)"_qs;
        QTest::newRow("read-only folder") << 1544 << u"database.file-read-only(p)"_qs;
        QTest::newRow("cannot read") << 266 << u"database.failed(p, text)"_qs;
        QTest::newRow("cannot write: a limit or a quota") << 778 << u"database.disk-full(p)"_qs;
        QTest::newRow("cannot grow the shared memory") << 4874 << u"database.disk-full(p)"_qs;
        QTest::newRow("full") << 13 << u"database.disk-full(p)"_qs;
        QTest::newRow("corrupt") << 11 << u"database.damaged(p, text)"_qs;
        QTest::newRow("corrupt index") << 779 << u"database.damaged(p, text)"_qs;
        QTest::newRow("not a database") << 26 << u"database.not-a-database(p)"_qs;
        QTest::newRow("cannot open") << 14 << u"database.cannot-open(p)"_qs;
        QTest::newRow("constraint") << 1299 << u"database.failed(p, text)"_qs;
        QTest::newRow("none") << 0 << u"database.failed(p, text)"_qs;
    }

    void names()
    {
        QFETCH(int, code);
        const QSqlError error(u"driver"_qs, u"text"_qs, QSqlError::StatementError, QString::number(code));
        QTEST(describe(sqliteError(error, u"p"_qs)), "error");
    }

    void fallsBackToTheTextOfQt()
    {
        QCOMPARE(describe(sqliteError(QSqlError(u"driver"_qs), u"p"_qs)), u"database.failed(p, driver)"_qs);
    }
};

PALIER_TEST(TestSqliteError, QCoreApplication)
#include "tst_sqliteerror.moc"
