// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/ticketnow.h"

#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestTicketNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("history");
        QTest::addColumn<QString>("now"); // unit/agent state created-updated: units ever held
        const auto row = [](const char *name, const char *history, const char *now) {
            QTest::newRow(name) << QString::fromUtf8(history) << QString::fromUtf8(now);
        };
        row("opened", "1|5|opened||N1", "N1/ new 5-5: N1");
        row("moved and owned", "1|5|opened||N1;2|6|moved|N1|N2;3|7|assigned||ann;4|8|assigned|ann|", "N2/ new 5-8: N1 N2");
        row("owner", "1|5|opened||N1;2|6|assigned||ann", "N1/ann new 5-6: N1");
        row("states", "1|5|opened||N1;2|6|state|new|open;3|7|state|open|waiting", "N1/ waiting 5-7: N1");
        row("done", "1|5|opened||N1;2|6|resolved", "N1/ resolved 5-6: N1");
        row("reopened", "1|5|opened||N1;2|6|resolved;3|7|reopened", "N1/ open 5-7: N1");
        row("closed", "1|5|opened||N1;2|6|closed", "N1/ closed 5-6: N1");
        row("void for good", "1|5|opened||N1;2|6|void;3|7|reopened", "N1/ void 5-7: N1");
        row("merged", "1|5|opened||N1;2|6|merged||T2", "N1/ void 5-6: N1");
        row("first unit only as an old value", "1|5|note;2|6|moved|N1|N2", "N2/ new 5-6: N1 N2");
        row("never in a unit", "1|5|void", "/ void 5-5: ");
        row("undone", "1|5|opened||N1;2|6|moved|N1|N2|ann|agent|||g;2|6|state|new|open|ann|agent|||g;3|7|undo||g",
            "N1/ open 5-7: N1 N2"); // only its moves
        row("void, undone: void for good", "1|5|opened||N1;2|6|void||||agent|||g;3|7|undo||g", "N1/ void 5-7: N1");
        row("another command undone", "1|5|opened||N1;2|6|moved|N1|N2|ann|agent|||g;3|7|undo||h", "N2/ new 5-7: N1 N2");
        row("undo without a name", "1|5|opened||N1;2|7|undo", "N1/ new 5-7: N1");
        row("back and forth", "1|5|opened||A;2|6|moved|A|B;3|7|moved|B|A", "A/ new 5-7: A B");
        row("time going backwards", "1|5|opened||A;2|9|note;3|7|note", "A/ new 5-9: A");
    }

    void folds()
    {
        QFETCH(QString, history);
        const auto rows = test::history(history);
        const TicketNow now = ticketNow(rows);
        const QString text = u"%1/%2 %3 %4-%5: %6"_qs.arg(now.unit, now.agent, nameOf(now.state))
                                 .arg(now.createdMs / 1000)
                                 .arg(now.updatedMs / 1000)
                                 .arg(unitsHeld(rows).join(u' '));
        QTEST(text, "now");
    }
};

PALIER_TEST(TestTicketNow, QCoreApplication)
#include "tst_ticketnow.moc"
