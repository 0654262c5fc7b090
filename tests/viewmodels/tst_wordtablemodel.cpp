// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/wordtablemodel.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestWordTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheLeft()
    {
        WordTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable({{u"Name"_qs, u"Hours"_qs}, {{u"office"_qs, u"<b>9</b>"_qs}}});
        QCOMPARE(model.index(0, 1).data().toString(), u"<b>9</b>"_qs);
        QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(), u"<p>&lt;b&gt;9&lt;/b&gt;</p>"_qs);
        QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Hours"_qs);
    }
};

PALIER_TEST(TestWordTableModel, QCoreApplication)
#include "tst_wordtablemodel.moc"
