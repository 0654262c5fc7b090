// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/tickethistorycheck.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestTicketHistoryCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Rows of check_histories.sql: ticket, source, ext_id, unit, agent, state, created, updated, line, ordinal, at, kind, to,
        group. */
    void finds_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QStringList>("errors");
        const QString good = u"(1,'s','A','N1','ann','open',5000,7000,1,1,5000,'opened','N1',NULL),"
                             "(1,'s','A','N1','ann','open',5000,7000,2,2,7000,'assigned','ann',NULL),"
                             "(1,'s','A','N1','ann','open',5000,7000,2,3,7000,'state','open',NULL)"_qs;
        const auto row = [](const char *name, const QString &rows, const QStringList &errors) {
            QTest::newRow(name) << rows << errors;
        };
        const auto with = [&good](const char *before, const char *after) {
            return QString(good).replace(QLatin1String(before), QLatin1String(after));
        };
        row("nothing", good, {});
        row("unit", with("'A','N1'", "'A','N2'"), {u"check.cached-column(s, A, unit, N2, N1)"_qs});
        row("no unit", with("'A','N1'", "'A',NULL"), {u"check.cached-column(s, A, unit, , N1)"_qs});
        row("agent", with("'ann','open'", "'bob','open'"), {u"check.cached-column(s, A, agent, bob, ann)"_qs});
        row("state", with("'ann','open'", "'ann','new'"), {u"check.cached-column(s, A, state, new, open)"_qs});
        row("instants", with("5000,7000", "4000,8000"),
            {u"check.cached-column(s, A, created_ms, 4000, 5000)"_qs, u"check.cached-column(s, A, updated_ms, 8000, 7000)"_qs});
        row("a line left out", with("7000,2,", "7000,3,"), {u"check.lines(s, A, 3)"_qs});
        row("a row left out", with("2,2,7000", "2,7,7000"), {u"check.lines(s, A, 2)"_qs});
        row("not from the first line", with("7000,1,1", "7000,0,1"), {u"check.lines(s, A, 0)"_qs});
        row("time going backwards", with("1,1,5000", "1,1,7001").replace(QLatin1String("5000,7000"), QLatin1String("7001,7001")),
            {u"check.lines(s, A, 2)"_qs});
        row("two instants in one line", with("2,2,7000", "2,2,6000"), {u"check.lines(s, A, 2)"_qs});
        row("unknown kind", with("'assigned'", "'sung'"),
            {u"history.row-invalid(s, A, 2, kind, sung)"_qs, u"check.cached-column(s, A, agent, ann, )"_qs});
        const QString empty = u"(2,'s','B',NULL,NULL,'new',0,0,NULL,NULL,NULL,NULL,NULL,NULL)"_qs;
        row("no events", empty, {u"history.empty(s, B)"_qs});
        row("between others", with("'A','N1'", "'A','N2'") + u',' + empty,
            {u"check.cached-column(s, A, unit, N2, N1)"_qs, u"history.empty(s, B)"_qs});
    }

    void finds()
    {
        QFETCH(QString, rows);
        const Workspace workspace;
        const Connection connection = workspace.open();
        Statement statement = connection.statementOf(u"VALUES "_qs + rows);
        QVERIFY(statement.run());
        TicketHistoryCheck check;
        QStringList errors;
        while (statement.next()) {
            for (const Error &error : check.take(statement))
                errors << describe(error);
        }
        for (const Error &error : check.finish())
            errors << describe(error);
        QTEST(errors, "errors");
        QVERIFY(check.finish().empty());
    }
};

PALIER_TEST(TestTicketHistoryCheck, QCoreApplication)
#include "tst_tickethistorycheck.moc"
