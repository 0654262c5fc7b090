// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/ledger/ledgermodel.h"

#include "support/ledgerworkspace.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>

using namespace palier;
using namespace Qt::StringLiterals;

class TestLedgerModel : public QObject
{
    Q_OBJECT

    test::LedgerWorkspace m_floor{300};

    Requests::LedgerPointer list(const LedgerOrder &order, const LedgerScope &scope = {}) const
    {
        Requests::LedgerPointer index;
        const Answer answer =
            m_floor.session->ledgerIndex(test::LedgerWorkspace::all(), order, scope, [&](const auto &told) { index = *told; });
        return QTest::qWaitFor([&] { return index != nullptr; }) ? index : nullptr;
    }

    static int columnOf(const LedgerModel &model, LedgerColumn::Kind kind)
    {
        const auto found = std::ranges::find(model.columns(), kind, &LedgerColumn::kind);
        return static_cast<int>(found - model.columns().begin());
    }

    static QString cell(const LedgerModel &model, int row, LedgerColumn::Kind kind)
    {
        return model.index(row, columnOf(model, kind)).data().toString();
    }

    static LedgerOrder ByTicket() { return {LedgerOrder::Column::Ticket, {}, true}; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_floor.open()); }

    void isAModel()
    {
        LedgerModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 0);
        model.setRequests(m_floor.session.get());
        model.setIndex(list(ByTicket()));
        QCOMPARE(model.rowCount(), 301);
        model.show(0, 40);
        QTRY_VERIFY(!model.isWaiting());
        model.setFormat(Format(QLocale(QLocale::French)));
        model.setIndex(list(ByTicket(), {LedgerSubset::Bounced, {}}));
        QCOMPARE(model.rowCount(), 50 + 1);
        model.setIndex(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void findsNumbersAndWordsOfSubjects()
    {
        const auto rows = [&](const QString &text) { return list(ByTicket(), {LedgerSubset::All, text})->rows.size(); };
        QCOMPARE(rows(u"t29"_qs), 11U); // T29, T290 … T299
        QCOMPARE(rows(u"ref-12"_qs), 11U);
        QCOMPARE(rows(u"SUBJECT 30"_qs), 2U); // 30, 300
        QCOMPARE(rows(u"nowhere"_qs), 0U);
    }

    void textsComeForTheRowsInSight()
    {
        LedgerModel model;
        model.setRequests(m_floor.session.get());
        model.setIndex(list(ByTicket()));
        QCOMPARE(cell(model, 0, LedgerColumn::Kind::Ticket), u"T1"_qs);
        QCOMPARE(cell(model, 0, LedgerColumn::Kind::Subject), u"…"_qs);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show(0, 9);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(cell(model, 0, LedgerColumn::Kind::Ticket), u"REF-1"_qs);
        QCOMPARE(cell(model, 9, LedgerColumn::Kind::Subject), u"Subject 10"_qs);
        QCOMPARE(cell(model, 10, LedgerColumn::Kind::Subject), u"…"_qs);
        model.show(0, 9); // nothing is asked twice
        QVERIFY(!model.isWaiting());
    }

    void whatIsOutOfSightIsNotWaitedFor()
    {
        LedgerModel model;
        model.setRequests(m_floor.session.get());
        model.setIndex(list(ByTicket()));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int first = 0; first < 200; first += 10)
            model.show(first, first + 9);
        QTRY_VERIFY(!model.isWaiting());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(model, 0, LedgerColumn::Kind::Subject), u"…"_qs);
        QCOMPARE(cell(model, 195, LedgerColumn::Kind::Subject), u"Subject 196"_qs);
    }

    void textsStayUntilTheyAreReadAgain()
    {
        LedgerModel model;
        model.setRequests(m_floor.session.get());
        model.setIndex(list(ByTicket()));
        model.show(0, 9);
        QTRY_VERIFY(!model.isWaiting());
        model.setIndex(list({LedgerOrder::Column::Ticket, {}, true}));
        QCOMPARE(cell(model, 0, LedgerColumn::Kind::Subject), u"Subject 1"_qs);
        model.show(0, 9);
        QVERIFY(model.isWaiting());
    }

    void rolesSayMoreThanTheText()
    {
        LedgerModel model;
        model.setIndex(list(ByTicket()));
        const QModelIndex after = model.index(2, columnOf(model, LedgerColumn::Kind::EscalatedAfter)); // T3
        QCOMPARE(after.data().toString(), u"2 h"_qs);
        QCOMPARE(after.data(LedgerModel::SortRole).toInt(), 7200);
        QVERIFY(!after.siblingAtRow(0).data(LedgerModel::SortRole).isValid());
        const QModelIndex outcome = model.index(5, columnOf(model, LedgerColumn::Kind::Outcome)); // T6
        QCOMPARE(outcome.data().toString(), u"Bounced"_qs);
        QCOMPARE(outcome.data(LedgerModel::ToneRole).toInt(), static_cast<int>(Mood::Bad));
        const qint64 key = outcome.data(LedgerModel::KeyRole).toLongLong();
        QCOMPARE(model.rowOf(key), 5);
        QCOMPARE(model.rowOf(-7), -1);
        QCOMPARE(model.ticketAt(5).extId, u"T6"_qs);
    }

    void everyRowIsThere_data()
    {
        QTest::addColumn<QString>("dimension");
        for (const char *dimension : {"unit", "agent", "topic", "product"})
            QTest::newRow(dimension) << QString::fromLatin1(dimension);
    }

    void everyRowIsThere()
    {
        QFETCH(QString, dimension);
        LedgerModel model;
        model.setIndex(list({LedgerOrder::Column::Dimension, dimension, true}));
        QCOMPARE(model.rowCount(), 301);
        QString before;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto found = std::ranges::find_if(
                model.columns(), [&](const LedgerColumn &column) { return QString(column.id).remove(u'@') == dimension; });
            QVERIFY(found != model.columns().end());
            const QString text = model.index(row, static_cast<int>(found - model.columns().begin())).data().toString();
            QVERIFY(text.isEmpty() || before.compare(text, Qt::CaseInsensitive) <= 0);
            before = text;
        }
    }
};

PALIER_TEST(TestLedgerModel, QCoreApplication)
#include "tst_ledgermodel.moc"
