// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/servererror.h"

#include "database/transaction.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestServerError : public QObject
{
    Q_OBJECT

    const DatabaseAddress m_address = DatabaseAddress::server({u"db"_qs, 5432, u"support"_qs, u"ann"_qs, {}, {}, u"secret"_qs});

private Q_SLOTS:
    void means_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error"); // %1 is the name
        const auto row = [](const char *state, const char *text, const char *error) {
            QTest::newRow(*state ? state : "none")
                << QString(QLatin1String(state)) << QString(QLatin1String(text)) << QString(QLatin1String(error));
        };
        row("", "server closed the connection", "server.lost(%1)");
        row("08006", "", "server.lost(%1)");
        row("57P01", "terminating connection", "server.lost(%1)");
        row("57P03", "the database system is starting up", "server.lost(%1)");
        row("28P01", "", "server.login-refused(%1, ann)");
        row("28000", "no pg_hba.conf entry", "server.login-refused(%1, ann)");
        row("3D000", "", "server.no-database(%1, support)");
        row("42501", "ERROR:  permission denied for table ticket\nLINE 1",
            "server.right-missing(%1, permission denied for table ticket, ann)");
        row("25006", "", "server.read-only(%1)");
        row("53100", "could not extend file", "server.disk-full(%1)");
        row("53300", "too many clients", "server.busy(%1)");
        row("57014", "canceling statement", "server.too-slow(%1)");
        row("54000", "too many notifications in the NOTIFY queue", "server.notify-queue(%1)");
        row("40001", "", "server.collision(%1)");
        row("40P01", "", "server.collision(%1)");
        row("55P03", "", "database.locked(%1)");
        row("XX001", "invalid page", "database.damaged(%1, invalid page)");
        row("42601", "syntax error", "database.failed(%1, syntax error)");
        QTest::newRow("a taken name") << u"23505"_qs << u"\"unit_name_key\""_qs << u"server.collision(%1)"_qs;
        QTest::newRow("notifications, in French")
            << u"54000"_qs << u"trop de notifications dans la queue NOTIFY"_qs << u"server.notify-queue(%1)"_qs;
        QTest::newRow("another limit") << u"54000"_qs << u"index row too large"_qs
                                       << u"database.failed(%1, index row too large)"_qs;
        QTest::newRow("our own fault") << u"23505"_qs << u"\"ticket_attribute_pkey\""_qs
                                       << u"database.failed(%1, \"ticket_attribute_pkey\")"_qs;
    }

    void means()
    {
        QFETCH(QString, state);
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(describe(serverError(state, text, m_address)), error.replace(u"%1"_qs, u"postgresql://ann@db/support"_qs));
    }

    /** A limit that the administrator set is reached: said so, and the connection goes on. */
    void aTimeoutOfTheServerIsSaid()
    {
        const Workspace workspace = Workspace::served();
        workspace.open();
        workspace.sql(
            u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = 200', current_database()); END $$"_qs);
        Connection connection = workspace.open(Access::ReadOnly);
        const QString tooSlow = u"server.too-slow(%1)"_qs.arg(workspace.name());
        QCOMPARE(outcome(connection.statementOf(u"SELECT pg_sleep(10)"_qs).execute()), tooSlow);
        QCOMPARE(connection.statementOf(u"SELECT 1"_qs).single()->toInt(), 1);
        const auto picture = Transaction::read(connection);
        Statement rows = connection.stream(u"SELECT pg_sleep(10)"_qs);
        QCOMPARE(outcome(rows.run()), tooSlow);
    }

    /** What the server says when nobody can be told any more; here a trigger says it, for its queue holds 8 GB. */
    void aFullQueueOfNotificationsChangesNothing()
    {
        const Workspace workspace = Workspace::served();
        QCOMPARE(workspace.write(ticket(u"A"_qs), u"1|10|opened||N1"_qs), u"added"_qs);
        workspace.sql(u"CREATE FUNCTION palier.full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING "
                      "ERRCODE = '54000', MESSAGE = 'too many notifications in the NOTIFY queue'; END $$"_qs);
        workspace.sql(
            u"CREATE CONSTRAINT TRIGGER full_queue AFTER INSERT ON palier.ticket DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
            "EXECUTE FUNCTION palier.full()"_qs);
        QCOMPARE(workspace.write(ticket(u"B"_qs), u"1|10|opened||N1"_qs), u"server.notify-queue(%1)"_qs.arg(workspace.name()));
        QCOMPARE(workspace.sql(u"SELECT count(*) FROM palier.ticket"_qs), u"1"_qs);
    }
};

PALIER_TEST(TestServerError, QCoreApplication)
#include "tst_servererror.moc"
