// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/changebell.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestChangeBell : public QObject
{
    Q_OBJECT

    int m_rings = 0;

    std::unique_ptr<ChangeBell> hang(const Workspace &workspace)
    {
        m_rings = 0;
        auto bell = ChangeBell::hang(workspace.address(), [this] { ++m_rings; });
        return bell ? *std::move(bell) : nullptr;
    }

private Q_SLOTS:
    void ringsOnceATransaction()
    {
        const Workspace workspace = Workspace::served();
        Connection writer = workspace.open();
        const auto bell = hang(workspace);
        QVERIFY(bell);
        HistoryWriter history(writer);
        QVERIFY(history.begin({u"s"_qs, true}));
        for (int i = 0; i < 50; ++i)
            QVERIFY(history.replaceHistory(ticket(QString::number(i)), test::history(u"1|10|opened||N1"_qs)));
        QCOMPARE(m_rings, 0);
        QVERIFY(history.commit());
        QTRY_COMPARE(m_rings, 1);
    }

    void ringsForEverythingThatIsShown_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : {"INSERT INTO setting VALUES ('zone', 'UTC')", "INSERT INTO saved_view VALUES ('v', '{}')",
                 "INSERT INTO calendar (name, zone) VALUES ('c', 'UTC')", "UPDATE ticket SET version = version + 1",
                 "DELETE FROM ticket", "UPDATE customer SET vip = 1", "UPDATE source SET name = 'z'",
                 "INSERT INTO sla_policy (priority, clock, minutes, from_ms) VALUES ('', 'resolution', 1, 0)",
                 "UPDATE topic SET name = 'z'", "INSERT INTO agent_unit (agent, unit, from_ms) SELECT 1, id, 0 FROM unit",
                 "UPDATE agent SET login = 'z'", "UPDATE unit SET name = 'z'", "TRUNCATE ticket CASCADE", "TRUNCATE setting",
                 "TRUNCATE level_map", "TRUNCATE calendar CASCADE", "TRUNCATE sla_policy", "TRUNCATE saved_view",
                 "TRUNCATE agent_unit"})
            QTest::newRow(sql) << QString(QLatin1String(sql));
    }

    void ringsForEverythingThatIsShown()
    {
        QFETCH(QString, sql);
        const Workspace workspace = Workspace::served();
        TicketRecord record = ticket(u"A"_qs);
        record.customer = record.topic = u"x"_qs;
        workspace.write(record, u"1|10|opened||N1|ann|agent"_qs);
        const auto bell = hang(workspace);
        QCOMPARE(workspace.sql(sql), QString());
        QTRY_VERIFY(m_rings > 0);
    }

    void tellsWhenItIsBroken()
    {
        const Workspace workspace = Workspace::served();
        workspace.open();
        const auto bell = hang(workspace);
        QVERIFY(bell->check());
        PostgresServer::shared().sql(workspace.address().server().database,
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'palier'"_qs);
        QCOMPARE(outcome(bell->check()), u"server.lost(%1)"_qs.arg(workspace.name()));
    }

    void holdsNoTransaction()
    {
        const Workspace workspace = Workspace::served();
        workspace.open();
        const auto bell = hang(workspace);
        // The server may still be ending the connection that made the workspace.
        QTRY_COMPARE(PostgresServer::shared().sql(workspace.address().server().database,
                         u"SELECT state FROM pg_stat_activity WHERE application_name = 'palier'"_qs),
            u"idle"_qs);
    }
};

PALIER_TEST(TestChangeBell, QCoreApplication)
#include "tst_changebell.moc"
