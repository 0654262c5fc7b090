// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlcatalog.h"

#include "database/errors.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

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
    static const QRegularExpression shape(
        QStringLiteral("^-- ([^:\\n]+): (.*(?:\\n--     .*)*)"), QRegularExpression::MultilineOption);
    for (const auto &match : shape.globalMatch(text)) {
        if (match.captured(1) == label)
            return match.captured(2);
    }
    return {};
}

QStringList parametersIn(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("(?<!:):([a-z_]+)"));
    QStringList names;
    for (const auto &match : shape.globalMatch(text))
        names << match.captured(1);
    return names;
}

Dialect dialectInForce()
{
    return Workspace::isOnServer() ? Dialect::Postgresql : Dialect::Sqlite;
}

/** What a server says to a statement that it is to prepare, "" nothing; what cannot be prepared (BEGIN, SET …) is run and undone.
 */
QString explained(const Connection &connection, const QString &sql)
{
    static const QRegularExpression preparable(u"^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_qs);
    static const QRegularExpression parameter(u"(?<!:):[a-z_]+"_qs);
    QSqlQuery query(connection.database());
    int count = 0;
    QString numbered = sql;
    for (auto match = parameter.match(numbered); match.hasMatch(); match = parameter.match(numbered))
        numbered.replace(match.capturedStart(), match.capturedLength(), u"$%1"_qs.arg(++count));
    const bool isPreparable = preparable.match(sql).hasMatch();
    const bool isEnd = sql.startsWith("COMMIT"_L1) || sql.startsWith("ROLLBACK"_L1);
    if (isEnd)
        query.exec(u"BEGIN"_qs);
    const bool done = query.exec(isPreparable ? u"PREPARE checked AS "_qs + numbered : sql);
    return done ? QString() : query.lastError().text();
}

} // namespace

class TestSqlCatalog : public QObject
{
    Q_OBJECT

    const Workspace m_workspace; // in which nothing is changed

private Q_SLOTS:
    void holdsEveryFileOfTheTree_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const char *name : EnumNames<Dialect>::names)
            QTest::newRow(name) << QString(QLatin1String(name));
    }

    /** Whoever links the library has its resources: this very program was given nothing else. */
    void holdsEveryFileOfTheTree()
    {
        QFETCH(QString, dialect);
        QStringList files;
        for (const QString &folder : {dialect, u"common"_qs})
            files += QDir(sourceDir() + u"/resources/sql/"_qs + folder).entryList({u"*.sql"_qs}, QDir::Files);
        files.removeDuplicates();
        files.sort();
        QStringList names = SqlCatalog(dialect).names();
        QVERIFY(!files.isEmpty());
        QCOMPARE(names.replaceInStrings(QRegularExpression(u"$"_qs), u".sql"_qs), files);
    }

    /** What is said alike stands once; what stands in a dialect stands in the others as well, or is for it alone. */
    void writesNothingTwice()
    {
        for (const QFileInfo &file : QDir(sourceDir() + u"/resources/sql/common"_qs).entryInfoList({u"*.sql"_qs}, QDir::Files)) {
            for (const char *dialect : EnumNames<Dialect>::names) {
                const QString own = sourceDir() + u"/resources/sql/%1/"_qs.arg(QLatin1String(dialect)) + file.fileName();
                QVERIFY2(!QFile::exists(own), qPrintable(own));
            }
        }
    }

    void refusesAnUnknownName()
    {
        const auto text = SqlCatalog(u"sqlite"_qs).text("no_such_statement"_L1);
        QCOMPARE(outcome(text), u"database.statement-missing(:/palier/sql/sqlite/no_such_statement.sql)"_qs);
    }

    void hasTheSameMigrationsInAllDialects()
    {
        const auto sqlite = SqlCatalog(u"sqlite"_qs).migrations();
        const auto server = SqlCatalog(u"postgresql"_qs).migrations();
        QCOMPARE(server.size(), sqlite.size());
        for (std::size_t i = 0; i < sqlite.size(); ++i) {
            QCOMPARE(server[i].version, sqlite[i].version);
            QCOMPARE(server[i].name, sqlite[i].name);
        }
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
        const QString dialect = nameOf(dialectInForce());
        for (const QString &folder : {u"/resources/sql/common"_qs, u"/resources/sql/"_qs + dialect,
                 u"/resources/sources/palier"_qs, u"/resources/sources/palier/"_qs + dialect}) {
            for (const QFileInfo &file : QDir(sourceDir() + folder).entryInfoList({u"*.sql"_qs}, QDir::Files))
                QTest::newRow(qPrintable(folder.section(u'/', 2) + u'/' + file.fileName())) << file.filePath();
        }
    }

    /** Prepares, holds one statement, binds each parameter once and in the order of its header. */
    void everyStatementPrepares()
    {
        QFETCH(QString, path);
        const Connection connection = m_workspace.open();
        const auto sql = statementIn(path);
        QVERIFY(sql);
        const bool isPattern = sql->contains(u"{name}"_qs);
        if (Workspace::isOnServer() && !isPattern)
            QCOMPARE(explained(connection, *sql), QString());
        QSqlQuery query(connection.database());
        if (!Workspace::isOnServer())
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
            {"sources/palier/tickets", "sources/palier/attributes", "sources/palier/events", "sql/common/check_histories"})
            QTest::newRow(file) << QString(QLatin1String(file));
    }

    void bulkReadsUseTheirIndexAndNeverSort()
    {
        PALIER_ONLY_FILES();
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

    void ticketsThatAreNamedAreFoundByTheirNames()
    {
        PALIER_ONLY_FILES();
        const Workspace workspace;
        workspace.open();
        const QString plan = workspace.sql(u"EXPLAIN QUERY PLAN "_qs + *statementIn(u":/palier/sql/sqlite/ticket_texts.sql"_qs));
        QVERIFY2(plan.contains(u"(source=? AND ext_id=?)"_qs), qPrintable(plan));
    }
};

PALIER_TEST(TestSqlCatalog, QCoreApplication)
#include "tst_sqlcatalog.moc"
