// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/history/referencetable.h"

#include "database/transaction.h"
#include "support/testprogram.h"
#include "support/workspacefixture.h"

using namespace palier;
using namespace palier::test;

class TestReferenceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersNames()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        ReferenceTable first(connection, "unit_find"_L1, "unit_add"_L1);
        const auto n1 = first.id(u"N1"_qs);
        const auto n2 = first.id(u"N2"_qs);
        QVERIFY(n1 && n2 && *n1 != *n2);
        QCOMPARE(*first.id(u"N1"_qs), *n1);
        ReferenceTable second(connection, "unit_find"_L1, "unit_add"_L1);
        QCOMPARE(*second.id(u"N2"_qs), *n2);
        QCOMPARE(Workspace::sql(connection, u"SELECT name FROM unit ORDER BY id"_qs), u"N1\nN2"_qs);
    }

    void knowsNothingByNull()
    {
        const Workspace workspace;
        Connection connection = workspace.open();
        ReferenceTable reasons(connection, "reason_find"_L1, "reason_add"_L1);
        QVERIFY(reasons.reference({})->isNull());
        QVERIFY(reasons.reference(u"expertise"_qs)->toLongLong() > 0);
        QCOMPARE(Workspace::sql(connection, u"SELECT count(*) FROM reason"_qs), u"1"_qs);
    }

    /** More names than it remembers. */
    void staysRightWhenItForgets()
    {
        PALIER_ONLY_FILES(); // the same code, a thousand times slower
        const Workspace workspace;
        Connection connection = workspace.open();
        auto transaction = Transaction::write(connection);
        ReferenceTable customers(connection, "customer_find"_L1, "customer_add"_L1);
        const qint64 first = *customers.id(u"0"_qs);
        for (int i = 0; i < 70'000; ++i)
            QVERIFY(customers.id(QString::number(i)));
        QCOMPARE(*customers.id(u"0"_qs), first);
        QCOMPARE(Workspace::sql(connection, u"SELECT count(*) FROM customer"_qs), u"70000"_qs);
    }
};

PALIER_TEST(TestReferenceTable, QCoreApplication)
#include "tst_referencetable.moc"
