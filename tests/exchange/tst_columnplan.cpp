// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importing.h"
#include "exchange/mapping/columnplan.h"
#include "support/testprogram.h"

#include <QTest>

using namespace palier;

class TestColumnPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsColumns()
    {
        const auto mapping = test::mappingOf(test::plainMapping(R"(, "actor": "who", "attributes": {"product": "p"})"));
        ImportReport report;
        const auto plan = planColumns(mapping, test::list("p|u|k|at|t|who"), 1, report);
        QVERIFY(report.accepted());
        QCOMPARE(plan.ticket, 4);
        QCOMPARE(plan.at, 3);
        QCOMPARE(plan.actor, 5);
        QCOMPARE(plan.reason, ColumnPlan::Absent);
        QCOMPARE(plan.attributes.front().name, QStringLiteral("product"));
        QCOMPARE(plan.attributes.front().column, 0);
    }

    void refusesMissingOnesUnlessOptional()
    {
        const auto mapping = test::mappingOf(
            test::plainMapping(R"(, "actor": "who", "reason": "why", "optional": ["actor"], "attributes": {"product": "p"})"));
        ImportReport report;
        planColumns(mapping, test::list("t|at|k"), 3, report);
        QCOMPARE(test::describe(report.refusals),
            QStringLiteral("3:u:import.missing-column(u)\n3:why:import.missing-column(why)\n3:p:import.missing-column(p)"));
    }

    void takesAllOtherColumns()
    {
        const auto mapping = test::mappingOf(test::plainMapping(R"(, "attributes": {"*": "*", "product": "p"})"));
        ImportReport report;
        const auto plan = planColumns(mapping, test::list("t|at|k|u|p||topic|month"), 1, report);
        QStringList names;
        for (const auto &attribute : plan.attributes)
            names.append(attribute.name);
        QCOMPARE(names, test::list("product|topic"));
        QCOMPARE(test::describe(report.warnings), QStringLiteral("1:month:import.column-reserved(month)"));
    }
};

PALIER_TEST(TestColumnPlan, QCoreApplication)
#include "tst_columnplan.moc"
