// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What docs/data-model.md advises to grant suffices, and whoever lacks it is told so before and after.

#include "session/desk.h"

#include "exchange/mappingfile.h"
#include "support/testdata.h"
#include "support/testprogram.h"
#include "support/watchedfeed.h"

using namespace palier;
using namespace Qt::StringLiterals;
using test::PostgresServer;
using Phase = SessionState::Phase;

class TestServerRights : public QObject
{
    Q_OBJECT

    const QStringList m_forReading{
        u"GRANT USAGE ON SCHEMA palier TO %1"_qs, u"GRANT SELECT ON ALL TABLES IN SCHEMA palier TO %1"_qs};
    const QStringList m_forWriting =
        m_forReading + QStringList{u"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA palier TO %1"_qs};
    std::unique_ptr<test::Workspace> m_workspace; // as the administrator
    FixedClock m_clock{test::WatchedFeed::Start};
    int m_roles = 0;

    QString database() const { return m_workspace->address().server().database; }
    DatabaseAddress grantedTo(const QStringList &grants)
    {
        ServerAddress address = m_workspace->address().server();
        address.user = u"role%1"_qs.arg(++m_roles);
        PostgresServer::shared().sql(database(), u"CREATE ROLE %1 LOGIN"_qs.arg(address.user));
        for (const QString &grant : grants)
            PostgresServer::shared().sql(database(), grant.arg(address.user));
        return DatabaseAddress::server(address);
    }
    static std::vector<Command> commands()
    {
        return {SetSetting{u"zone"_qs, u"Europe/Paris"_qs, {}},
            SetLevels{{{u"s"_qs, u"N1"_qs, Instant{}, {}, UnitKind::Team, 1}}}, SaveView{u"mine"_qs, {}}, RemoveView{u"mine"_qs}};
    }
    /** What came of all of them. */
    QStringList carriedOut(const DatabaseAddress &address) const
    {
        AddressedDatabase named(address.name(), m_clock);
        RoundTripLimit limit;
        Desk desk(named, limit);
        QStringList said;
        for (const Command &command : commands()) {
            const Receipt receipt = desk.carryOut(command);
            said << (receipt.error ? QString(receipt.error->code) : u"done"_qs);
        }
        return said;
    }
    static bool isReadOnly(const DatabaseAddress &address)
    {
        test::WatchedFeed watched(address.name());
        watched.feed.open();
        return watched.phase() == Phase::Live && watched.tickets() == 1 && watched.states.back().readOnly;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::Workspace>(test::Workspace::served());
        test::addTicket(*m_workspace, u"1"_qs);
    }

    void whoMayWriteWritesEverything()
    {
        const DatabaseAddress writer = grantedTo(m_forWriting);
        QVERIFY(!isReadOnly(writer));
        QCOMPARE(carriedOut(writer), QStringList(4, u"done"_qs));
        QCOMPARE(m_workspace->sql(u"SELECT value FROM setting"_qs), u"Europe/Paris"_qs);
        QCOMPARE(m_workspace->sql(u"SELECT tier FROM level_map"_qs), u"1"_qs);
        const QTemporaryDir folder;
        const QString log = test::writeFile(folder.filePath(u"log.csv"_qs),
            "ticket,at,kind,unit,tier,topic\nT1,2026-01-01T00:00:00Z,opened,N1,1,vpn\nT1,2026-01-01T01:00:00Z,moved,N2,2,vpn\n");
        auto workspace = Workspace::open(writer, Workspace::Purpose::Make);
        QCOMPARE(test::outcome(workspace), u"ok"_qs);
        const auto report = workspace->importFile(log, *loadMapping(u"events"_qs), u"log"_qs);
        QVERIFY(report.accepted());
        QCOMPARE(m_workspace->sql(u"SELECT count(*) FROM ticket"_qs), u"2"_qs);
    }

    void whoMayReadIsToldWhatIsMissing()
    {
        const DatabaseAddress reader = grantedTo(m_forReading);
        QVERIFY(isReadOnly(reader));
        QCOMPARE(carriedOut(reader), QStringList(4, u"server.right-missing"_qs));
    }

    /** What cannot be read now is no damage, and asks for no backup. */
    void halfTheRightsToReadAreNoDamage()
    {
        const DatabaseAddress half = grantedTo({u"GRANT USAGE ON SCHEMA palier TO %1"_qs});
        const auto refused = Workspace::open(half, Workspace::Purpose::Read);
        QCOMPARE(refused.error().code, errors::RightMissing);
        QCOMPARE(refused.error().parameters.value(2), half.server().user);
    }

    void aLockOnTheVersionsIsNoDamage()
    {
        const DatabaseAddress reader = grantedTo(m_forReading + QStringList{u"ALTER ROLE %1 SET statement_timeout = 500"_qs});
        const Connection locking = m_workspace->open(Access::ReadWrite);
        QCOMPARE(test::outcome(locking.statementOf(u"BEGIN"_qs).execute()), u"ok"_qs);
        QCOMPARE(test::outcome(locking.statementOf(u"LOCK TABLE schema_version"_qs).execute()), u"ok"_qs);
        QCOMPARE(Workspace::open(reader, Workspace::Purpose::Read).error().code, errors::StatementTooSlow);
    }

    void whoMayNotMakeAWorkspaceIsToldOfThatRight()
    {
        const DatabaseAddress stranger = grantedTo({});
        ServerAddress empty = PostgresServer::shared().newDatabase();
        PostgresServer::shared().sql(empty.database, u"REVOKE CREATE ON DATABASE %1 FROM PUBLIC"_qs.arg(empty.database));
        empty.user = stranger.server().user;
        const auto refused = Workspace::open(DatabaseAddress::server(empty), Workspace::Purpose::Make);
        QCOMPARE(refused.error().code, errors::RightToMakeMissing);
        QCOMPARE(refused.error().parameters.mid(2), (QStringList{empty.user, empty.database}));
    }

    /** The right to change one table is none to change the workspace. */
    void halfTheRightsAreNotTakenForAll()
    {
        QVERIFY(isReadOnly(grantedTo(m_forReading + QStringList{u"GRANT UPDATE ON palier.setting TO %1"_qs})));
        QVERIFY(isReadOnly(grantedTo(m_forWriting + QStringList{u"REVOKE DELETE ON palier.saved_view FROM %1"_qs})));
        QVERIFY(isReadOnly(grantedTo(m_forWriting + QStringList{u"ALTER ROLE %1 SET default_transaction_read_only = on"_qs})));
    }

    /** Keeping the change log short is no business of theirs. */
    void theChangeLogMayBeClosedToWriters()
    {
        const DatabaseAddress writer = grantedTo(m_forWriting + QStringList{u"REVOKE DELETE ON palier.change_log FROM %1"_qs});
        QVERIFY(!isReadOnly(writer));
        QCOMPARE(carriedOut(writer), QStringList(4, u"done"_qs));
        const DatabaseAddress onReadOnly =
            grantedTo(m_forWriting + QStringList{u"ALTER ROLE %1 SET default_transaction_read_only = on"_qs});
        QCOMPARE(test::outcome(openWorkspace(onReadOnly, Access::ReadWrite)), u"ok"_qs);
        QCOMPARE(carriedOut(onReadOnly), QStringList(4, u"server.read-only"_qs));
    }

    /** Roles are the server's, not the database's: none is left to another test. */
    void cleanup()
    {
        for (; m_roles > 0; --m_roles) {
            const QString role = u"role%1"_qs.arg(m_roles);
            PostgresServer::shared().sql(database(), u"DROP OWNED BY %1"_qs.arg(role));
            PostgresServer::shared().sql(database(), u"DROP ROLE %1"_qs.arg(role));
        }
    }
};

PALIER_TEST(TestServerRights, QCoreApplication)
#include "tst_serverrights.moc"
