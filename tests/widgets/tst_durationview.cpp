// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/durationview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace palier;

class TestDurationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void binsOfEqualRatioAreEquallyWide()
    {
        DurationView view;
        view.setChart(samples::delays());
        QVERIFY(shown(view, {400, 340}));
        QVERIFY(std::abs(view.itemArea(0).width() - view.itemArea(10).width()) < 0.01);
        QCOMPARE(view.itemArea(4).right(), view.itemArea(5).left());
    }

    /** Zero has no logarithm. */
    void theFirstBinMayBeginAtZero()
    {
        DurationChart chart;
        chart.bins = {{{}, 0, 60, 3, {}}, {{}, 60, 120, 5, {}}, {{}, 120, 240, 1, {}}};
        DurationView view;
        view.setChart(chart);
        QVERIFY(shown(view, {400, 340}));
        QVERIFY(std::abs(view.itemArea(0).width() - view.itemArea(1).width()) < 0.01);
    }

    void theCurveHasItsOwnPanel()
    {
        DurationChart chart = samples::delays();
        DurationView view;
        view.setChart(chart);
        QVERIFY(shown(view, {400, 340}));
        const double shared = view.itemArea(0).height();
        chart.curve.clear();
        chart.reference.clear();
        view.setChart(chart);
        QVERIFY(view.itemArea(0).height() > shared + 80);
    }

    void aNoteStandsBelowTheBars()
    {
        DurationChart chart = samples::delays();
        chart.curve.clear();
        chart.reference.clear();
        DurationView view;
        view.setChart(chart);
        QVERIFY(shown(view, {400, 340}));
        const double alone = view.itemArea(0).height();
        chart.note = QStringLiteral("The share escalated by then is always calendar time: without open hours it is here.");
        view.setChart(chart);
        QVERIFY(view.itemArea(0).height() < alone - 20);
        view.setFixedWidth(200); // more lines
        QVERIFY(view.itemArea(0).height() < alone - 40);
    }

    void binsAreClickedAndBrushedByTheirKeys()
    {
        DurationView view;
        view.setChart(samples::delays());
        QVERIFY(shown(view, {400, 340}));
        const QSignalSpy clicks(&view, &ChartView::clicked);
        const QSignalSpy brushes(&view, &ChartView::brushed);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.itemArea(1).center().toPoint());
        QCOMPARE(clicks.at(0)[0].toString(), QStringLiteral("360-540"));
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(brushes.at(0)[1].toString(), QStringLiteral("540-810"));
    }
};

PALIER_TEST(TestDurationView, QApplication)
#include "tst_durationview.moc"
