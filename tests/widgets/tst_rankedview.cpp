// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/rankedview.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace palier;

class TestRankedView : public QObject
{
    Q_OBJECT

    int barWidth(int item, const QColor &colour)
    {
        const QImage image = m_view->grab().toImage();
        const auto y = static_cast<int>(m_view->itemArea(item).center().y()) - 4;
        int wide = 0;
        for (int x = 0; x < image.width(); ++x)
            wide += image.pixelColor(x, y) == colour;
        return wide;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RankedView> m_view;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light); }

    void init()
    {
        failOnWarnings();
        m_view = std::make_unique<RankedView>();
        m_view->setChart(samples::topics());
        QVERIFY(shown(*m_view, {400, 320}));
    }

    void rowsStandBelowEachOther()
    {
        QVERIFY(m_view->itemArea(1).top() >= m_view->itemArea(0).bottom());
        QVERIFY(!m_view->findChild<QScrollBar *>()->isVisible());
    }

    void aClickNamesTheRow()
    {
        const QSignalSpy clicks(m_view.get(), &ChartView::clicked);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, m_view->itemArea(1).center().toPoint());
        QCOMPARE(clicks.at(0)[0].toString(), QStringLiteral("Remboursement"));
    }

    void theRestIsNoValue()
    {
        const QSignalSpy clicks(m_view.get(), &ChartView::clicked);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->itemArea(6).center().toPoint());
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(clicks.count(), 0);
        QVERIFY(!m_view->currentTip().isEmpty());
    }

    /** 118 others are a cut bar: the first of those that are named is still the longest. */
    void theRestDoesNotFlattenTheOthers()
    {
        const QColor bar = mixed(lightTokens().surface, lightTokens().accent, 0.88);
        QVERIFY(barWidth(0, bar) > 100);
        QVERIFY(barWidth(0, bar) > barWidth(5, bar) * 2);
    }

    void tonesAreColours()
    {
        m_view->setChart(samples::units());
        QVERIFY(barWidth(0, mixed(lightTokens().surface, lightTokens().bad, 0.88)) > 50);
        QVERIFY(barWidth(7, mixed(lightTokens().surface, lightTokens().accent, 0.45)) > 20);
    }

    void manyRowsScroll()
    {
        RankedChart chart = samples::topics();
        for (int i = 0; i < 5000; ++i) {
            RankedChart::Row row = chart.rows[1];
            row.key = QStringLiteral("row %1").arg(i);
            chart.rows.push_back(row);
        }
        m_view->setChart(chart);
        m_view->grab();
        auto *bar = m_view->findChild<QScrollBar *>();
        QVERIFY(bar->isVisible());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentKey(), QStringLiteral("row 4999"));
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(m_view->rect().contains(m_view->itemArea(m_view->itemCount() - 1).toRect()));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
    }

    /** Where people read from right to left, names stand on the right. */
    void mirrors()
    {
        const QColor bar = mixed(lightTokens().surface, lightTokens().accent, 0.88);
        const QImage before = m_view->grab().toImage();
        m_view->setLayoutDirection(Qt::RightToLeft);
        const QImage after = m_view->grab().toImage();
        const int y = m_view->itemArea(0).center().toPoint().y();
        const auto firstBar = [&](const QImage &image) {
            int x = 0;
            while (x < image.width() && image.pixelColor(x, y) != bar)
                ++x;
            return x;
        };
        QVERIFY(firstBar(before) > 100);
        QVERIFY(firstBar(after) < 100);
    }
};

PALIER_TEST(TestRankedView, QApplication)
#include "tst_rankedview.moc"
