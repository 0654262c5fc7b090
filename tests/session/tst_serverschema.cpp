// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace on a server that an older Palier made: it is brought up to date
// when that is asked for, with all that is in it.

#include "database/migrator.h"
#include "database/sqlscript.h"
#include "session/workspace.h"
#include "support/testprogram.h"
#include "support/watchedfeed.h"

using namespace palier;
using namespace Qt::StringLiterals;
using test::outcome;
using test::PostgresServer;

class TestServerSchema : public QObject
{
    Q_OBJECT

    const QStringList m_oldData{u"INSERT INTO source (name, is_import) VALUES ('s', 1)"_qs,
        u"INSERT INTO unit (name) VALUES ('N1')"_qs, u"INSERT INTO setting (key, value) VALUES ('zone', 'Europe/Paris')"_qs,
        u"INSERT INTO ticket (source, ext_id, ref, unit, state, created_ms, "
        u"updated_ms, version) "
        "SELECT 1, i::text, 'R' || i, 1, 'open', 1767225000000, 1767225000000, 1 FROM generate_series(1, 50) AS i"_qs,
        u"INSERT INTO ticket_event (ticket, line, ordinal, at_ms, kind, to_value) "
        "SELECT id, 1, 1, 1767225000000 + id, 'opened', 'N1' FROM ticket"_qs};
    DatabaseAddress m_address = DatabaseAddress::server(PostgresServer::shared().newDatabase());
    DatabaseAddress m_reader = m_address;

    static void execute(Connection &connection, const QString &sql)
    {
        if (const auto done = connection.statementOf(sql).execute(); !done)
            qFatal("%s", qPrintable(test::describe(done.error())));
    }
    void makeOld(int newest)
    {
        auto connection = *Connection::open(m_address, Access::Create);
        for (const Migration &migration : connection.catalog().migrations()) {
            if (migration.version > newest)
                break;
            for (const QString &sql : splitStatements(migration.script))
                execute(connection, sql);
            QVERIFY(connection.statement("version_add"_L1).execute({migration.version, migration.name}));
        }
        for (const QString &sql : m_oldData)
            execute(connection, sql);
    }
    /** All that was there, and who wrote the versions. */
    QString content() const
    {
        return sql(u"SELECT t.*, e.at_ms, e.kind, e.to_value FROM palier.ticket t "
                   u"JOIN palier.ticket_event e ON e.ticket = t.id "
                   "ORDER BY t.id"_qs) +
               sql(u"SELECT * FROM palier.setting"_qs);
    }
    QString versions() const { return sql(u"SELECT version, name, xmin FROM palier.schema_version ORDER BY version"_qs); }
    QString sql(const QString &text) const { return PostgresServer::shared().sql(m_address.server().database, text); }
    QString older(const DatabaseAddress &address, int version) const
    {
        return u"schema.older(%1, %2, %3)"_qs.arg(address.name()).arg(version).arg(newestSchema());
    }

private Q_SLOTS:
    void init()
    {
        m_address = DatabaseAddress::server(PostgresServer::shared().newDatabase());
        ServerAddress reader = m_address.server();
        reader.user = u"oldreader"_qs;
        m_reader = DatabaseAddress::server(reader);
        sql(u"CREATE ROLE oldreader LOGIN"_qs);
    }
    void cleanup() { sql(u"DROP OWNED BY oldreader; DROP ROLE oldreader"_qs); }

    void isMigratedWithItsData_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestSchema(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void isMigratedWithItsData()
    {
        QFETCH(int, version);
        makeOld(version);
        const QString before = content();
        const QString versionsBefore = versions();
        // Nobody else's program is shut out without being asked.
        for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::Create})
            QCOMPARE(outcome(openWorkspace(m_address, access)), older(m_address, version));
        QCOMPARE(versions(), versionsBefore);
        QCOMPARE(*palier::Workspace::migrate(m_address.name()), (Migrated{version, newestSchema()}));
        QCOMPARE(content(), before);
        const QString versionsAfter = versions();
        QVERIFY(versionsAfter.startsWith(versionsBefore));
        QCOMPARE(*palier::Workspace::migrate(m_address.name()), (Migrated{newestSchema(), newestSchema()}));
        QCOMPARE(outcome(openWorkspace(m_address, Access::Create)), u"ok"_qs);
        QCOMPARE(versions(), versionsAfter);
        QCOMPARE(content(), before);
        test::WatchedFeed watched(m_address.name());
        watched.feed.open();
        QCOMPARE(watched.tickets(), 50);
    }

    void whoMayOnlyReadIsToldSo()
    {
        const int version = newestSchema() - 1;
        makeOld(version);
        sql(u"GRANT USAGE ON SCHEMA palier TO oldreader; GRANT SELECT ON ALL TABLES IN SCHEMA palier TO oldreader"_qs);
        const QString before = versions() + content();
        test::WatchedFeed watched(m_reader.name());
        watched.feed.open();
        QCOMPARE(watched.error(), older(m_reader, version));
        const QString refused = outcome(palier::Workspace::migrate(m_reader.name()));
        QVERIFY2(refused.startsWith(u"server.no-right-to-upgrade("_qs), qPrintable(refused));
        QCOMPARE(versions() + content(), before);
    }
};

PALIER_TEST(TestServerSchema, QCoreApplication)
#include "tst_serverschema.moc"
