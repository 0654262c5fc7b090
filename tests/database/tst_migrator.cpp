// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migrator.h"

#include "database/errors.h"
#include "ledger/servicerecords.h"
#include "support/filecontent.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QRegularExpression>

using namespace palier;
using namespace palier::test;

namespace {

/** The names in "CHECK (<column> IN ('a', 'b'))" of a table. */
QStringList checked(const Workspace &workspace, const QString &table, const QString &column)
{
    const QString sql = workspace.sql(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_qs.arg(table));
    const QRegularExpression list(u"CHECK \\(%1 IN \\(([^)]*)\\)\\)"_qs.arg(column));
    QStringList names = list.match(sql).captured(1).split(u',');
    for (QString &name : names)
        name = name.trimmed().remove(u'\'');
    return names;
}

template<typename E>
QStringList named()
{
    QStringList names;
    for (const char *name : EnumNames<E>::names) {
        if (*name != '\0')
            names << QLatin1String(name);
    }
    return names;
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAndKeeps()
    {
        const QTemporaryDir folder;
        auto connection = Connection::openSqlite(folder.filePath(u"f"_qs), Access::Create);
        QVERIFY(connection);
        QCOMPARE(*schemaVersion(*connection), 0);
        QCOMPARE(outcome(requireNewestSchema(*connection)), u"schema.missing(%1)"_qs.arg(connection->name()));
        QCOMPARE(*migrate(*connection), (Migrated{0, newestSchema()}));
        QCOMPARE(*migrate(*connection), (Migrated{newestSchema(), newestSchema()}));
        QCOMPARE(*schemaVersion(*connection), newestSchema());
        QCOMPARE(outcome(requireNewestSchema(*connection)), u"ok"_qs);
        QCOMPARE(Workspace::sql(*connection, u"SELECT version, name FROM schema_version WHERE version = 1"_qs), u"1|initial"_qs);
    }

    void refusesUntouched_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("error"); // %1 the path, %2 and %3 one above the newest schema, and it
        const QString foreign = u"schema.not-ours(%1)"_qs;
        const QString damaged = u"schema.versions-damaged(%1)"_qs;
        QTest::newRow("the tables of another program") << u"PRAGMA application_id = 0; DROP TABLE schema_version"_qs << foreign;
        QTest::newRow("a mark of another program") << u"PRAGMA application_id = 252006673"_qs << foreign;
        QTest::newRow("our tables without our mark") << u"PRAGMA application_id = 0"_qs << foreign;
        QTest::newRow("no table of versions") << u"DROP TABLE schema_version"_qs << damaged;
        QTest::newRow("no version") << u"DELETE FROM schema_version"_qs << damaged;
        QTest::newRow("a gap") << u"INSERT INTO schema_version VALUES (1000000, 'x')"_qs << damaged;
        QTest::newRow("without the first") << u"UPDATE schema_version SET version = version + 7"_qs << damaged;
        QTest::newRow("another table of that name")
            << u"DROP TABLE schema_version; CREATE TABLE schema_version (a); INSERT INTO schema_version VALUES ('x')"_qs
            << damaged;
        QTest::newRow("words for numbers") << u"DROP TABLE schema_version; CREATE TABLE schema_version (version); "
                                              "INSERT INTO schema_version VALUES ('one')"_qs
                                           << damaged;
        QTest::newRow("newer") << u"INSERT INTO schema_version SELECT max(version) + 1, 'future' FROM schema_version"_qs
                               << u"schema.newer(%1, %2, %3)"_qs;
    }

    void refusesUntouched()
    {
        QFETCH(QString, sql);
        QFETCH(QString, error);
        const Workspace workspace;
        workspace.open();
        for (const QString &statement : sql.split(u';'))
            QCOMPARE(workspace.sql(statement), QString());
        const QString expected = QString(error)
                                     .replace(u"%1"_qs, workspace.name())
                                     .replace(u"%2"_qs, QString::number(newestSchema() + 1))
                                     .replace(u"%3"_qs, QString::number(newestSchema()));
        const QByteArray before = contentOf(workspace.path());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::Create}) {
            auto connection = Connection::open(workspace.address(), access);
            QCOMPARE(outcome(migrate(*connection)), expected);
            QCOMPARE(outcome(schemaVersion(*connection)), expected);
            QCOMPARE(outcome(openWorkspace(workspace.address(), access)), expected);
        }
        QCOMPARE(contentOf(workspace.path()), before);
    }

    void judges_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << 0 << u"schema.missing(p)"_qs;
        QTest::newRow("older") << 2 << u"schema.older(p, 2, 3)"_qs;
        QTest::newRow("newest") << 3 << u"ok"_qs;
        QTest::newRow("newer") << 4 << u"schema.newer(p, 4, 3)"_qs;
    }

    void judges()
    {
        QFETCH(int, version);
        QTEST(outcome(judgeSchema(u"p"_qs, version, 3)), "error");
    }

    void leavesNothingHalfDone()
    {
        const QTemporaryDir folder;
        auto connection = Connection::openSqlite(folder.filePath(u"f"_qs), Access::Create);
        QCOMPARE(Workspace::sql(*connection, u"PRAGMA max_page_count = 5"_qs), u"5"_qs);
        QCOMPARE(outcome(migrate(*connection)), u"database.disk-full(%1)"_qs.arg(connection->name()));
        QCOMPARE(*schemaVersion(*connection), 0);
        QCOMPARE(Workspace::sql(*connection, u"PRAGMA max_page_count = 5000"_qs), u"5000"_qs);
        QCOMPARE(outcome(migrate(*connection)), u"ok"_qs);
    }

    void leavesTheWorkToWhoeverCameFirst()
    {
        const QTemporaryDir folder;
        auto first = Connection::openSqlite(folder.filePath(u"f"_qs), Access::Create);
        auto second = Connection::openSqlite(folder.filePath(u"f"_qs), Access::ReadWrite, std::chrono::milliseconds{10});
        QVERIFY(!second); // still empty
        second = Connection::openSqlite(folder.filePath(u"f"_qs), Access::Create, std::chrono::milliseconds{10});
        {
            const auto writing = Transaction::write(*first);
            QCOMPARE(outcome(migrate(*second)), u"database.locked(%1)"_qs.arg(first->name()));
        }
        QCOMPARE(*migrate(*first), (Migrated{0, newestSchema()}));
        QCOMPARE(*migrate(*second), (Migrated{newestSchema(), newestSchema()}));
    }

    /** The vocabulary stands in kinds.h and, as CHECKs, in the schema. */
    void knowsTheWordsOfTheLedger()
    {
        const Workspace workspace;
        workspace.open();
        QCOMPARE(checked(workspace, u"ticket_event"_qs, u"kind"_qs), named<EventKind>());
        QCOMPARE(checked(workspace, u"ticket_event"_qs, u"actor_kind"_qs), named<ActorKind>());
        QCOMPARE(checked(workspace, u"ticket_event"_qs, u"return_kind"_qs), named<ReturnKind>());
        QCOMPARE(checked(workspace, u"ticket"_qs, u"state"_qs), named<TicketState>());
        QCOMPARE(checked(workspace, u"level_map"_qs, u"kind"_qs), named<UnitKind>());
        QCOMPARE(checked(workspace, u"message"_qs, u"author_kind"_qs), named<ActorKind>());
        QCOMPARE(checked(workspace, u"sla_policy"_qs, u"clock"_qs), named<SlaClockKind>());
    }
};

PALIER_TEST(TestMigrator, QCoreApplication)
#include "tst_migrator.moc"
