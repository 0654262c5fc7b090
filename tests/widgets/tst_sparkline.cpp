// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/sparkline.h"

#include <QApplication>
#include <QTest>

#include <memory>

using namespace palier;

namespace {

SparklineChart flat(int points, bool young)
{
    SparklineChart chart;
    for (int i = 0; i < points; ++i)
        chart.points.push_back({16.0, young});
    return chart;
}

/** How many columns of the picture have anything of the line. */
int inkedColumns(Sparkline &sparkline)
{
    const QImage image = sparkline.grab().toImage();
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        bool inked = false;
        for (int y = 1; y < image.height(); ++y)
            inked = inked || image.pixel(x, y) != image.pixel(x, 0);
        columns += inked;
    }
    return columns;
}

} // namespace

class TestSparkline : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sparkline> m_sparkline;

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_sparkline = std::make_unique<Sparkline>();
        QVERIFY(shown(*m_sparkline, {120, 40}));
    }

    void theYoungEndIsDashed()
    {
        m_sparkline->setChart(flat(50, false));
        const int whole = inkedColumns(*m_sparkline);
        QVERIFY(whole > 110);
        m_sparkline->setChart(flat(50, true));
        QVERIFY(inkedColumns(*m_sparkline) < whole - 20);
    }

    void gapsStayGaps()
    {
        SparklineChart chart = flat(50, false);
        for (std::size_t i = 10; i < 40; ++i)
            chart.points[i].value.reset();
        m_sparkline->setChart(chart);
        QVERIFY(inkedColumns(*m_sparkline) < 60);
    }

    /** Neither a gap nor a spike. */
    void passesOverPointsOfFew()
    {
        SparklineChart chart = flat(50, false);
        m_sparkline->setChart(chart);
        const QImage flatLine = m_sparkline->grab().toImage();
        chart.points[25] = {100.0, false, true};
        m_sparkline->setChart(chart);
        QCOMPARE(m_sparkline->grab().toImage(), flatLine);
    }

    void nothingAndOnePoint()
    {
        m_sparkline->setChart({});
        QCOMPARE(inkedColumns(*m_sparkline), 0);
        m_sparkline->setChart(flat(1, false));
        QVERIFY(inkedColumns(*m_sparkline) > 0);
    }

    void describesItself()
    {
        m_sparkline->setChart(samples::sparkline());
        QCOMPARE(m_sparkline->accessibleDescription(), samples::sparkline().description);
    }
};

PALIER_TEST(TestSparkline, QApplication)
#include "tst_sparkline.moc"
