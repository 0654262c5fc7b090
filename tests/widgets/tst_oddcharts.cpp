// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "support/testprogram.h"
#include "support/widgettest.h"
#include "widgets/charts/durationview.h"
#include "widgets/charts/flowview.h"
#include "widgets/charts/outcomeview.h"
#include "widgets/charts/rankedview.h"
#include "widgets/charts/sparkline.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/charts/weekhoursview.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <limits>
#include <vector>

using namespace palier;

namespace {

/** What names of units, topics and people have been seen to be. */
std::vector<QString> seenNames()
{
    return {QString(300, QLatin1Char('x')), QStringLiteral("<b>bold</b><img src=\"file:///etc/passwd\">"),
        QString::fromUtf8("👩🏽‍💻 اختبار שירות"), QStringLiteral("a\u0007\u0000\nb\u202e"), QString(),
        QString::fromUtf8("Z̷̧̢͎͓̦̙̫̝͈̾̑́̑͠ͅ"), QStringLiteral("&Save && %1")};
}

/** Walks over it with keys and mouse, at sizes from nothing to large. */
void exercise(ChartView &view)
{
    for (const QSize &size : {QSize(1, 1), QSize(40, 30), QSize(160, 120), QSize(1600, 900)}) {
        view.resize(size);
        view.show();
        view.grab();
        for (const auto key :
            {Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_End, Qt::Key_Space, Qt::Key_Escape})
            QTest::keyClick(&view, key);
        for (const QPoint &at :
            {QPoint(0, 0), QPoint(size.width() / 2, size.height() / 2), QPoint(size.width() - 1, size.height() - 1)}) {
            QTest::mouseMove(&view, at);
            QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        }
    }
    QImage image(view.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    view.paintPicture(painter);
    view.hide();
}

} // namespace

class TestOddCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void sizes_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("mirrored");
        for (const int points : {0, 1, 2, 5000}) {
            QTest::addRow("%d", points) << points << false;
            QTest::addRow("%d, mirrored", points) << points << true;
        }
    }

    void sizes()
    {
        QFETCH(int, points);
        QFETCH(bool, mirrored);
        const auto count = static_cast<std::size_t>(points);
        TimeSeriesView rate;
        rate.setChart(samples::ratePerDay(points));
        OutcomeChart weeks = samples::outcomes();
        weeks.bars.resize(count, weeks.bars.back());
        OutcomeView outcome;
        outcome.setChart(weeks);
        RankedChart units = samples::units();
        units.rows.resize(count, units.rows.back());
        RankedView ranked;
        ranked.setChart(units);
        DurationChart delays = samples::delays();
        delays.bins.resize(std::min<std::size_t>(count, 200), delays.bins.back());
        delays.curve.resize(count, {1, 1});
        DurationView duration;
        duration.setChart(delays);
        FlowChart tiers = samples::flow();
        tiers.tiers.resize(std::min<std::size_t>(count, 100));
        FlowView flow;
        flow.setChart(tiers);
        WeekHoursView week;
        for (ChartView *view : std::initializer_list<ChartView *>{&rate, &outcome, &ranked, &duration, &flow, &week}) {
            view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            exercise(*view);
        }
    }

    void names()
    {
        RankedChart units;
        OutcomeChart weeks = samples::outcomes();
        FlowChart tiers = samples::flow();
        for (const QString &name : seenNames()) {
            RankedChart::Row row;
            row.key = row.label = row.valueText = row.noteText = row.tip = name;
            row.value = 3;
            units.rows.push_back(row);
            weeks.bars.push_back(weeks.bars.front());
            weeks.bars.back().label = weeks.names[2] = name;
            tiers.tiers[0].name = tiers.links[0].text = name;
        }
        RankedView ranked;
        ranked.setChart(units);
        exercise(ranked);
        OutcomeView outcome;
        outcome.setChart(weeks);
        exercise(outcome);
        FlowView flow;
        flow.setChart(tiers);
        exercise(flow);
    }

    void figures_data()
    {
        QTest::addColumn<double>("figure");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("negative") << -5.0;
        QTest::newRow("huge") << 1e300;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    }

    /** None of them comes from the metrics; still no drawing may hang or fall. */
    void figures()
    {
        QFETCH(double, figure);
        TimeSeriesChart rate = samples::ratePerDay(5);
        rate.points[2].percent = figure;
        rate.points[3].interval = Interval{figure, figure};
        TimeSeriesView series;
        series.setChart(rate);
        exercise(series);
        RankedChart units = samples::units();
        units.rows[0].value = figure;
        units.rows[1].interval = Interval{figure, figure};
        units.mean = figure;
        RankedView ranked;
        ranked.setChart(units);
        exercise(ranked);
        DurationChart delays = samples::delays();
        delays.bins[3].toSeconds = figure;
        delays.median->seconds = figure;
        delays.curve[2] = {figure, figure};
        DurationView duration;
        duration.setChart(delays);
        exercise(duration);
        SparklineChart sparkline{{{figure, false}, {std::nullopt, false}, {figure, true}, {1.0, true}}, {}};
        Sparkline spark;
        spark.setChart(sparkline);
        spark.grab();
    }

    void allGaps()
    {
        TimeSeriesChart rate = samples::ratePerDay(5);
        for (auto &point : rate.points)
            point.percent.reset();
        TimeSeriesView series;
        series.setChart(rate);
        exercise(series);
        OutcomeChart weeks = samples::outcomes();
        for (auto &bar : weeks.bars)
            bar.counts = {};
        OutcomeView outcome;
        outcome.setChart(weeks);
        exercise(outcome);
        QCOMPARE(outcome.itemCount(), 0);
    }
};

PALIER_TEST(TestOddCharts, QApplication)
#include "tst_oddcharts.moc"
