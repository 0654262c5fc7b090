// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/storymodel.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace palier;
using namespace Qt::StringLiterals;

class TestStoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsSteps()
    {
        StoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const std::vector<StoryItem> items{
            {u"09:00"_qs, u"Opened"_qs, {u"by ann"_qs}}, {u"10:00"_qs, u"Bounced"_qs, {}, Mood::Bad}};
        model.setItems(items);
        model.setItems(items);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex second = model.index(1);
        QCOMPARE(second.data().toString(), u"Bounced"_qs);
        QCOMPARE(second.data(StoryModel::ToneRole).toInt(), static_cast<int>(Mood::Bad));
        QCOMPARE(model.index(0).data(StoryModel::DetailsRole).toStringList(), QStringList{u"by ann"_qs});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"09:00, Opened, by ann"_qs);
    }
};

PALIER_TEST(TestStoryModel, QCoreApplication)
#include "tst_storymodel.moc"
