// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgercolumns.h"

#include "support/testprogram.h"

#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestLedgerColumns : public QObject
{
    Q_OBJECT

    static Directory directory()
    {
        Directory names;
        names.dimension(u"state"_qs); // a mapped attribute may be called like a column of ours
        names.dimension(u"product"_qs);
        return names;
    }

private Q_SLOTS:
    void everyColumnHasItsOwnName()
    {
        const Directory names = directory();
        QSet<QString> ids;
        for (const LedgerColumn &column : ledgerColumns(names)) {
            QVERIFY2(!ids.contains(column.id), qPrintable(column.id));
            ids.insert(column.id);
            QVERIFY(!ledgerColumnTitle(column, names).isEmpty());
        }
        QVERIFY(ids.contains(u"state"_qs) && ids.contains(u"@state"_qs) && ids.contains(u"@product"_qs));
    }

    void mappedAttributesAreOffered()
    {
        const Directory names = directory();
        const LedgerColumn product = ledgerColumns(names).back();
        QVERIFY(!product.isShown);
        QCOMPARE(ledgerColumnTitle(product, names), u"product"_qs);
        QVERIFY(orderBy(product, names, true) == (LedgerOrder{LedgerOrder::Column::Dimension, u"product"_qs, true}));
    }

    void allButTheSubjectSort()
    {
        const Directory names = directory();
        for (const LedgerColumn &column : ledgerColumns(names))
            QCOMPARE(orderBy(column, names, false).has_value(), column.kind != LedgerColumn::Kind::Subject);
    }
};

PALIER_TEST(TestLedgerColumns, QCoreApplication)
#include "tst_ledgercolumns.moc"
