// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/checker.h"

#include "database/errors.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

#include <QRegularExpression>

using namespace palier;
using namespace palier::test;

class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("sql"); // run without the guards of the schema
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("nothing") << u"SELECT 1 WHERE 1 = 2"_qs << QStringList{};
        QTest::newRow("cached unit") << u"UPDATE ticket SET unit = NULL WHERE ext_id = 'A'"_qs
                                     << QStringList{u"check.cached-column(s, A, unit, , N2)"_qs};
        QTest::newRow("cached state") << u"UPDATE ticket SET state = 'closed' WHERE ext_id = 'B'"_qs
                                      << QStringList{u"check.cached-column(s, B, state, closed, new)"_qs};
        QTest::newRow("a lost event") << u"DELETE FROM ticket_event WHERE ticket = 1 AND line = 1"_qs
                                      << QStringList{u"check.lines(s, A, 2)"_qs,
                                             u"check.cached-column(s, A, created_ms, 10000, 20000)"_qs};
        QTest::newRow("a lost history") << u"DELETE FROM ticket_event WHERE ticket = 2"_qs
                                        << QStringList{u"history.empty(s, B)"_qs};
        QTest::newRow("a lost ticket") << u"DELETE FROM ticket WHERE id = 2"_qs
                                       << QStringList{u"check.references(ticket_unit, ticket)"_qs,
                                              u"check.references(ticket_event, ticket)"_qs, u"check.orphaned-events(2, 1)"_qs};
        QTest::newRow("a lost name") << u"DELETE FROM source"_qs
                                     << QStringList{
                                            u"check.reference(ticket, 1, source)"_qs, u"check.reference(ticket, 2, source)"_qs};
        QTest::newRow("an unknown kind") << u"UPDATE ticket_event SET kind = 'sung' WHERE ticket = 2"_qs
                                         << QStringList{u"check.integrity(CHECK constraint failed in ticket_event)"_qs,
                                                u"history.row-invalid(s, B, 1, kind, sung)"_qs,
                                                u"check.cached-column(s, B, unit, N1, )"_qs};
    }

    void finds()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, findings);
        const bool breaksRules = findings.join(QString()).contains(QRegularExpression(u"check\\.(reference|integrity)"_qs));
        if (Workspace::isOnServer() && breaksRules)
            QSKIP("a server keeps the rules of its schema");
        const Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|10|opened||N1;2|20|moved|N1|N2"_qs);
        workspace.write(ticket(u"B"_qs), u"1|10|opened||N1"_qs);
        auto raw = Connection::open(workspace.address(), Access::ReadWrite);
        if (!Workspace::isOnServer()) {
            QCOMPARE(Workspace::sql(*raw, u"PRAGMA foreign_keys = OFF"_qs), QString());
            QCOMPARE(Workspace::sql(*raw, u"PRAGMA ignore_check_constraints = ON"_qs), QString());
        }
        QCOMPARE(Workspace::sql(*raw, sql), QString());
        Connection connection = workspace.open(Access::ReadOnly);
        const auto checked = checkWorkspace(connection);
        QCOMPARE(outcome(checked), u"ok"_qs);
        QStringList said;
        for (const CheckFinding &finding : *checked)
            said << describe(finding.what);
        findings.sort();
        said.sort();
        QCOMPARE(said.join(u'\n'), findings.join(u'\n'));
    }

    void findsDamageInTheFile()
    {
        PALIER_ONLY_FILES();
        const Workspace workspace;
        workspace.write(ticket(u"A"_qs), u"1|10|opened||N1"_qs);
        {
            // One index now holds the entries of another.
            auto raw = Connection::open(workspace.address(), Access::ReadWrite);
            QCOMPARE(Workspace::sql(*raw, u"PRAGMA writable_schema = ON"_qs), QString());
            QCOMPARE(Workspace::sql(*raw, u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
                                          "'sqlite_autoindex_unit_1') WHERE name = 'ticket_by_source'"_qs),
                QString());
        }
        Connection connection = workspace.open(Access::ReadOnly);
        const auto findings = checkWorkspace(connection);
        QCOMPARE(outcome(findings), u"ok"_qs);
        QVERIFY(!findings->empty());
        QCOMPARE(findings->front().what.code, errors::IntegrityBroken);
    }

    void saysWhenItCannotGoOn()
    {
        const Workspace workspace;
        workspace.open();
        Connection connection = workspace.open();
        QCOMPARE(workspace.sql(u"DROP TABLE ticket_event"_qs), QString());
        const auto checked = checkWorkspace(connection);
        if (Workspace::isOnServer())
            QCOMPARE(checked.error().code, errors::DatabaseFailed);
        else
            QCOMPARE(describe(checked->front().what), u"check.integrity(no such table: ticket_event)"_qs);
    }
};

PALIER_TEST(TestChecker, QCoreApplication)
#include "tst_checker.moc"
