// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlcatalog.h"

#include "database/errors.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDir>
#include <QRegularExpression>

using namespace palier;
using namespace palier::test;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** What follows a label in the header of a file, to the next label or the statement. */
QString header(const QString &text, const QString &label)
{
    const QRegularExpression shape(
        QStringLiteral("^-- %1: (.*(?:\\n--     .*)*)").arg(label), QRegularExpression::MultilineOption);
    return shape.match(text).captured(1);
}

QStringList parametersIn(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(":([a-z_]+)"));
    QStringList names;
    for (const auto &match : shape.globalMatch(text))
        names << match.captured(1);
    return names;
}

} // namespace

class TestSqlCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Whoever links the library has its resources: this very program was given nothing else. */
    void holdsEveryFileOfTheTree()
    {
        const QDir folder(sourceDir() + u"/resources/sql/sqlite"_qs);
        const QStringList files = folder.entryList({u"*.sql"_qs}, QDir::Files, QDir::Name);
        QStringList names = SqlCatalog(u"sqlite"_qs).names();
        QVERIFY(!files.isEmpty());
        QCOMPARE(names.replaceInStrings(QRegularExpression(u"$"_qs), u".sql"_qs), files);
    }

    void refusesAnUnknownName()
    {
        const auto text = SqlCatalog(u"sqlite"_qs).text("no_such_statement"_L1);
        QCOMPARE(outcome(text), u"database.statement-missing(:/palier/sql/sqlite/no_such_statement.sql)"_qs);
        QVERIFY(SqlCatalog(u"no such dialect"_qs).names().isEmpty());
    }

    void countsMigrationsWithoutGaps()
    {
        int expected = 0;
        for (const Migration &migration : SqlCatalog(u"sqlite"_qs).migrations()) {
            QCOMPARE(migration.version, ++expected);
            QVERIFY(!migration.name.isEmpty());
            QVERIFY(!migration.script.isEmpty());
        }
        QVERIFY(expected >= 1);
    }

    void everyStatementPrepares_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {"/resources/sql/sqlite", "/resources/sources/palier"}) {
            for (const QFileInfo &file : QDir(sourceDir() + QLatin1String(folder)).entryInfoList({u"*.sql"_qs}, QDir::Files))
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }

    /** Prepares, holds one statement, binds each parameter once and in the order of its header. */
    void everyStatementPrepares()
    {
        QFETCH(QString, path);
        const Workspace workspace;
        const Connection connection = workspace.open();
        const auto sql = statementIn(path);
        QVERIFY(sql);
        QSqlQuery query(connection.database());
        QVERIFY2(query.prepare(*sql), qPrintable(*sql));
        QCOMPARE(sql->count(u';'), 1);
        const QString text = contents(path);
        for (const auto *label : {"Purpose", "Parameters", "Index"})
            QVERIFY2(!header(text, QLatin1String(label)).isEmpty(), label);
        QCOMPARE(parametersIn(*sql), parametersIn(header(text, u"Parameters"_qs)));
    }

    void bulkReadsUseTheirIndexAndNeverSort_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
            {"sources/palier/tickets", "sources/palier/attributes", "sources/palier/events", "sql/sqlite/check_histories"})
            QTest::newRow(file) << QString(QLatin1String(file));
    }

    void bulkReadsUseTheirIndexAndNeverSort()
    {
        QFETCH(QString, file);
        const Workspace workspace;
        const auto sql = statementIn(u":/palier/%1.sql"_qs.arg(file));
        QVERIFY(sql);
        workspace.open();
        const QString plan = workspace.sql(u"EXPLAIN QUERY PLAN "_qs + *sql);
        QVERIFY2(!plan.contains(u"TEMP B-TREE"_qs), qPrintable(plan));
        if (sql->contains(u":source"_qs))
            QVERIFY2(plan.contains(u"ticket_by_source"_qs), qPrintable(plan));
    }
};

PALIER_TEST(TestSqlCatalog, QCoreApplication)
#include "tst_sqlcatalog.moc"
