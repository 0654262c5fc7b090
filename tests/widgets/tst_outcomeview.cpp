// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/outcomeview.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace palier;

class TestOutcomeView : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OutcomeView> m_view;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light); }

    void init()
    {
        failOnWarnings();
        m_view = std::make_unique<OutcomeView>();
        OutcomeChart chart = samples::outcomes();
        chart.bars.resize(2);
        chart.bars[0].counts = {60, 20, 0, 20, 0, 0, 0};
        chart.bars[1].counts = {0, 0, 0, 0, 0, 0, 5};
        m_view->setChart(chart);
        QVERIFY(shown(*m_view, {400, 300}));
    }

    /** Only segments that occur are items; together they fill the bar, from the bottom up. */
    void stacksToTheWhole()
    {
        QCOMPARE(m_view->itemCount(), 4);
        const QRectF resolved = m_view->itemArea(0);
        const QRectF bounced = m_view->itemArea(2);
        const QRectF open = m_view->itemArea(3);
        QCOMPARE(resolved.bottom(), open.bottom());
        QCOMPARE(bounced.top(), open.top());
        QVERIFY(std::abs(resolved.height() / open.height() - 0.6) < 0.01);
    }

    void coloursMeanOutcomes()
    {
        const auto colourIn = [this](int item, QPoint off = {}) {
            return m_view->grab().toImage().pixelColor(m_view->itemArea(item).center().toPoint() + off);
        };
        QCOMPARE(colourIn(0), lightTokens().good);
        QCOMPARE(colourIn(2), lightTokens().bad);
        QCOMPARE(colourIn(3), lightTokens().open);
    }

    void whatIsNotYetHeldIsHatched()
    {
        const QImage image = m_view->grab(m_view->itemArea(1).toRect()).toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, image.height() / 2));
        QVERIFY(colours.size() > 1);
    }

    void aSegmentClicksItsWeek()
    {
        const QSignalSpy clicks(m_view.get(), &ChartView::clicked);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->itemArea(2).center().toPoint());
        QCOMPARE(clicks.at(0)[0].toString(), QStringLiteral("2026-W40"));
    }

    void arrowsWalkWeeksAndSegments()
    {
        const auto press = [this](Qt::Key key) { QTest::keyClick(m_view.get(), key); };
        press(Qt::Key_Home);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(m_view->currentTip(), m_view->chart().bars[0].tips[OutcomeChart::Bounced]);
        press(Qt::Key_Up); // the top
        QCOMPARE(m_view->currentTip(), m_view->chart().bars[0].tips[OutcomeChart::Bounced]);
        press(Qt::Key_Right);
        QCOMPARE(m_view->currentTip(), m_view->chart().bars[1].tips[OutcomeChart::Open]);
        press(Qt::Key_Right);
        QCOMPARE(m_view->currentKey(), QStringLiteral("2026-W41"));
    }

    void whatIsNotSelectedIsFaint()
    {
        OutcomeChart chart = m_view->chart();
        chart.bars[1].selected = true;
        m_view->setChart(chart);
        const QImage image = m_view->grab().toImage();
        QVERIFY(image.pixelColor(m_view->itemArea(0).center().toPoint()) != lightTokens().good);
    }
};

PALIER_TEST(TestOutcomeView, QApplication)
#include "tst_outcomeview.moc"
