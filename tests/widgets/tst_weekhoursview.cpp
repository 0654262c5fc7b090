// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/weekhoursview.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace palier;

class TestWeekHoursView : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light); }

    void init() { failOnWarnings(); }

    void cellsAreKeyedByDayAndHour()
    {
        WeekHoursView view;
        view.setChart(samples::weekHours());
        QVERIFY(shown(view, {400, 300}));
        const QSignalSpy clicks(&view, &ChartView::clicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.itemArea(24 + 9).center().toPoint());
        QCOMPARE(clicks.at(0)[0].toString(), QStringLiteral("2T09"));
    }

    void arrowsStayInTheirDay()
    {
        WeekHoursView view;
        view.setChart(samples::weekHours());
        QVERIFY(shown(view, {400, 300}));
        for (const auto key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_Down, Qt::Key_Right})
            QTest::keyClick(&view, key);
        QCOMPARE(view.currentKey(), QStringLiteral("2T01"));
    }

    void moreIsDarker()
    {
        WeekHoursChart chart = samples::weekHours();
        chart.counts = {};
        chart.counts[0][12] = 10;
        chart.counts[0][13] = 5;
        WeekHoursView view;
        view.setChart(chart);
        QVERIFY(shown(view, {400, 300}));
        const QImage image = view.grab().toImage();
        const auto lightness = [&](int item) { return image.pixelColor(view.itemArea(item).center().toPoint()).lightness(); };
        QVERIFY(lightness(12) < lightness(13));
        QVERIFY(lightness(13) < lightness(14));
        QCOMPARE(lightness(14), lightness(100));
    }

    void nothingSetIsNothingShown()
    {
        WeekHoursView view;
        QVERIFY(shown(view, {400, 300}));
        QCOMPARE(view.itemCount(), 0);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentKey(), QString());
    }
};

PALIER_TEST(TestWeekHoursView, QApplication)
#include "tst_weekhoursview.moc"
