// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/flowview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace palier;

class TestFlowView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    /** A tier is as high as what flows through it, in the scale of the ribbons. */
    void heightsAreInProportion()
    {
        FlowView view;
        view.setChart(samples::flow());
        QVERIFY(shown(view, {500, 400}));
        QVERIFY(std::abs(view.itemArea(1).height() / view.itemArea(0).height() - 312.0 / 333) < 0.001);
        QVERIFY(view.itemArea(0).right() < view.itemArea(1).left());
        QVERIFY(view.itemArea(1).right() < view.itemArea(2).left());
    }

    void linksAreChosenAndTiersAreNot()
    {
        FlowView view;
        view.setChart(samples::flow());
        QVERIFY(shown(view, {500, 400}));
        const QSignalSpy clicks(&view, &ChartView::clicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.itemArea(1).center().toPoint()); // a tier
        QVERIFY(clicks.isEmpty());
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.itemArea(3).center().toPoint());
        QCOMPARE(clicks.at(0)[0].toString(), QStringLiteral("1>2"));
    }

    /** What passes over a tier does not touch it. */
    void ribbonsDoNotCrossTiers()
    {
        FlowView view;
        view.setChart(samples::flow());
        QVERIFY(shown(view, {500, 400}));
        QVERIFY(view.itemArea(4).top() < view.itemArea(1).top());
        const QSignalSpy clicks(&view, &ChartView::clicked);
        const QPointF above(view.itemArea(1).center().x(), view.itemArea(4).top() + 1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, above.toPoint());
        QCOMPARE(clicks.at(0)[0].toString(), QStringLiteral("1>3"));
    }

    void oddFlows_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("key");
        QTest::newRow("down again") << 2 << 0 << QStringLiteral("3>1");
        QTest::newRow("within a tier") << 1 << 1 << QStringLiteral("2>2");
        QTest::newRow("nowhere") << 1 << 9 << QString();
    }

    void oddFlows()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        FlowChart chart = samples::flow();
        chart.links.push_back({from, to, 30, QStringLiteral("30"), {}});
        FlowView view;
        view.setChart(chart);
        QVERIFY(shown(view, {500, 400}));
        view.grab();
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_End);
        QTEST(view.currentKey(), "key");
    }
};

PALIER_TEST(TestFlowView, QApplication)
#include "tst_flowview.moc"
