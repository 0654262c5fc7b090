// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace palier;

/** The manners that all charts share are tested here, on the chart that has all of them. */
class TestTimeSeriesView : public QObject
{
    Q_OBJECT

    QPoint middleOf(int item) { return m_view->itemArea(item).center().toPoint(); }
    void click(int item) { QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(item)); }

    /** QTest::mouseMove() holds no button. */
    void moveTo(int item)
    {
        const QPointF at = middleOf(item);
        QMouseEvent move(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
    }

    void drag(int from, int to)
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middleOf(from));
        moveTo(to);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middleOf(to));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimeSeriesView> m_view;
    std::unique_ptr<QSignalSpy> m_clicks;
    std::unique_ptr<QSignalSpy> m_brushes;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light); }

    void init()
    {
        failOnWarnings();
        m_view = std::make_unique<TimeSeriesView>();
        m_view->setChart(samples::ratePerDay(10));
        QVERIFY(shown(*m_view, {600, 300}));
        m_clicks = std::make_unique<QSignalSpy>(m_view.get(), &ChartView::clicked);
        m_brushes = std::make_unique<QSignalSpy>(m_view.get(), &ChartView::brushed);
    }

    void aClickNamesThePoint()
    {
        click(3);
        QCOMPARE(m_clicks->count(), 1);
        QCOMPARE(m_clicks->at(0)[0].toString(), QStringLiteral("2026-10-04"));
        QCOMPARE(m_clicks->at(0)[1].value<Qt::KeyboardModifiers>(), Qt::KeyboardModifiers(Qt::NoModifier));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, middleOf(5));
        QCOMPARE(m_clicks->at(1)[1].value<Qt::KeyboardModifiers>(), Qt::KeyboardModifiers(Qt::ControlModifier));
    }

    void aClickBesideIsNone()
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {3, 150});
        QTest::mouseClick(m_view.get(), Qt::RightButton, {}, middleOf(2));
        QCOMPARE(m_clicks->count(), 0);
    }

    void aDragBrushesAPeriod_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("forwards") << 2 << 6;
        QTest::newRow("backwards") << 6 << 2;
    }

    void aDragBrushesAPeriod()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        drag(from, to);
        QCOMPARE(m_brushes->count(), 1);
        QCOMPARE(m_brushes->at(0)[0].toString(), QStringLiteral("2026-10-03"));
        QCOMPARE(m_brushes->at(0)[1].toString(), QStringLiteral("2026-10-07"));
        QCOMPARE(m_clicks->count(), 0);
    }

    void escapeGivesTheBrushUp()
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middleOf(2));
        moveTo(6);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middleOf(6));
        QCOMPARE(m_brushes->count() + m_clicks->count(), 0);
    }

    /** New figures come in four times a second; what is being drawn with the mouse stays. */
    void theBrushOutlivesNewFigures()
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middleOf(2));
        moveTo(4);
        TimeSeriesChart chart = samples::ratePerDay(10);
        chart.points.erase(chart.points.begin());
        m_view->setChart(chart);
        moveTo(5);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middleOf(5));
        QCOMPARE(m_brushes->count(), 1);
        QCOMPARE(m_brushes->at(0)[0].toString(), QStringLiteral("2026-10-03"));
        QCOMPARE(m_brushes->at(0)[1].toString(), QStringLiteral("2026-10-07"));
    }

    void aDoubleClickDrills()
    {
        const QSignalSpy activations(m_view.get(), &ChartView::activated);
        click(3);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, middleOf(3));
        QCOMPARE(activations.count(), 1);
        QCOMPARE(activations.at(0)[0].toString(), QStringLiteral("2026-10-04"));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middleOf(3));
        QCOMPARE(m_clicks->count(), 1); // the release that ends a double click is none
    }

    void theKeyboardWalksAndClicks()
    {
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(m_view.get(), key, modifiers);
        };
        press(Qt::Key_Right);
        QCOMPARE(m_view->currentKey(), QStringLiteral("2026-10-01"));
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Left);
        QCOMPARE(m_view->currentKey(), QStringLiteral("2026-10-02"));
        press(Qt::Key_End);
        press(Qt::Key_Right); // nothing beyond
        press(Qt::Key_Return);
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_clicks->at(0)[0].toString(), QStringLiteral("2026-10-10"));
        QCOMPARE(m_clicks->at(1)[1].value<Qt::KeyboardModifiers>(), Qt::KeyboardModifiers(Qt::ControlModifier));
        const QSignalSpy activations(m_view.get(), &ChartView::activated);
        press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(activations.count(), 1);
    }

    void shiftBrushesByKeyboard()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_brushes->count(), 2);
        QCOMPARE(m_brushes->at(1)[0].toString(), QStringLiteral("2026-10-02"));
        QCOMPARE(m_brushes->at(1)[1].toString(), QStringLiteral("2026-10-04"));
    }

    void escapeClears()
    {
        const QSignalSpy clears(m_view.get(), &ChartView::cleared);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(clears.count(), 1);
    }

    void theCurrentPointStaysWithItsKey()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        TimeSeriesChart chart = samples::ratePerDay(10);
        chart.points.erase(chart.points.begin());
        m_view->setChart(chart);
        QCOMPARE(m_view->currentKey(), QStringLiteral("2026-10-02"));
        chart.points.erase(chart.points.begin());
        m_view->setChart(chart);
        QCOMPARE(m_view->currentKey(), QString());
    }

    void onlyAnotherValueRepaints()
    {
        const QSignalSpy changes(m_view.get(), &ChartView::contentChanged);
        m_view->setChart(samples::ratePerDay(10));
        QCOMPARE(changes.count(), 0);
        m_view->setChart(samples::ratePerDay(9));
        QCOMPARE(changes.count(), 1);
    }

    void isKnownToScreenReaders()
    {
        m_view->setAccessibleName(QStringLiteral("Escalation rate"));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Escalation rate"));
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(interface->text(QAccessible::Value), m_view->chart().points[0].tip);
    }

    void theFocusIsSeen()
    {
        m_view->clearFocus();
        const int before = pixelsOf(*m_view, lightTokens().accent);
        m_view->setFocus(Qt::TabFocusReason);
        QVERIFY(pixelsOf(*m_view, lightTokens().accent) > before + 1000);
    }

    void higherIsHigher()
    {
        TimeSeriesChart chart = samples::ratePerDay(2);
        chart.band.reset();
        chart.points[0].percent = 10;
        chart.points[1].percent = 30;
        chart.points[0].interval.reset();
        chart.points[1].interval.reset();
        chart.points[0].young = chart.points[1].young = false;
        m_view->setChart(chart);
        const QImage image = m_view->grab().toImage();
        const auto rowOfLine = [&](int item) {
            const int x = middleOf(item).x() + (item == 0 ? 4 : -4);
            for (int y = 20; y < image.height(); ++y) {
                if (image.pixelColor(x, y).blue() - image.pixelColor(x, y).red() > 100)
                    return y;
            }
            return -1;
        };
        QVERIFY(rowOfLine(0) > rowOfLine(1));
        QVERIFY(rowOfLine(1) > 0);
    }

    /** A Sunday with two tickets: a dot at the edge, while the axis and the line are those of the other days. */
    void aPointOfFewBendsNothing()
    {
        TimeSeriesChart chart = samples::ratePerDay(10);
        chart.points[4] = chart.points[3]; // what lies on the way from the third to the fifth
        chart.points[5] = chart.points[3];
        m_view->setChart(chart);
        const QImage whole = m_view->grab().toImage();
        chart.points[4].few = true;
        chart.points[4].percent = 100;
        chart.points[4].interval = Interval{30, 100};
        m_view->setChart(chart);
        const QImage apart = m_view->grab().toImage();
        const QRect axis(0, 0, 40, whole.height());
        QCOMPARE(apart.copy(axis), whole.copy(axis));
        QList<int> differing;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                if (whole.pixel(x, y) != apart.pixel(x, y) && !differing.contains(y))
                    differing.append(y);
            }
        }
        QVERIFY(!differing.isEmpty());
        QVERIFY2(differing.size() <= 10, qPrintable(QString::number(differing.size()))); // the dot alone
        click(4);
        QCOMPARE(m_clicks->at(0)[0].toString(), QStringLiteral("2026-10-04")); // its key is a copy, too
    }

    void aBandIsBehind()
    {
        const QColor band = mixed(lightTokens().surface, lightTokens().good, 0.09);
        QVERIFY(pixelsOf(*m_view, band) > 1000);
        TimeSeriesChart chart = samples::ratePerDay(10);
        chart.band.reset();
        m_view->setChart(chart);
        QCOMPARE(pixelsOf(*m_view, band), 0);
    }
};

PALIER_TEST(TestTimeSeriesView, QApplication)
#include "tst_timeseriesview.moc"
