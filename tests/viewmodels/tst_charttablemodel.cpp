// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/charts/charttablemodel.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace palier;

namespace {

ChartTable units()
{
    return {{QStringLiteral("Unit"), QStringLiteral("Rate")},
        {{QStringLiteral("Network"), QStringLiteral("24.1 %")}, {QStringLiteral("Billing"), QStringLiteral("19.2 %")}}};
}

} // namespace

class TestChartTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItsTable()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(units());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Billing"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("24.1 %"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Rate"));
        QCOMPARE(model.headerData(2, Qt::Horizontal), QVariant());
    }

    void figuresStandRight()
    {
        ChartTableModel model;
        model.setTable(units());
        const auto alignment = [&](int column) {
            return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        };
        QVERIFY(alignment(0) & Qt::AlignLeft);
        QVERIFY(alignment(1) & Qt::AlignRight);
    }

    /** A reset loses selection and scroll position; figures change all the time, the shape seldom. */
    void resetsOnlyForAnotherShape()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(units());
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setTable(units());
        QCOMPARE(changes.count(), 0);
        ChartTable table = units();
        table.rows[0][1] = QStringLiteral("25 %");
        model.setTable(table);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        table.rows.pop_back();
        model.setTable(table);
        QCOMPARE(resets.count(), 1);
    }

    void shortRowsAndNothing()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTable({{QStringLiteral("A"), QStringLiteral("B")}, {{QStringLiteral("a")}}});
        QCOMPARE(model.index(0, 1).data().toString(), QString());
        model.setTable({});
        QCOMPARE(model.columnCount(), 0);
    }
};

PALIER_TEST(TestChartTableModel, QCoreApplication)
#include "tst_charttablemodel.moc"
