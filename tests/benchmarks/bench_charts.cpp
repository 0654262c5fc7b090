// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/samplecharts.h"
#include "widgets/charts/durationview.h"
#include "widgets/charts/flowview.h"
#include "widgets/charts/outcomeview.h"
#include "widgets/charts/rankedview.h"
#include "widgets/charts/timeseriesview.h"
#include "widgets/charts/weekhoursview.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace palier;

namespace {

constexpr int Rounds = 101;

/** Seven charts, where the Overview has them at 1920×1080. */
struct Page {
    QWidget page;
    TimeSeriesView rate{&page};
    OutcomeView outcome{&page};
    DurationView duration{&page};
    RankedView units{&page};
    RankedView topics{&page};
    WeekHoursView week{&page};
    FlowView flow{&page};

    Page()
    {
        page.resize(1730, 1080);
        rate.setGeometry(12, 12, 988, 345);
        outcome.setGeometry(1012, 12, 700, 345);
        duration.setGeometry(12, 400, 416, 345);
        units.setGeometry(440, 400, 416, 345);
        topics.setGeometry(868, 400, 416, 345);
        week.setGeometry(1296, 400, 416, 345);
        flow.setGeometry(12, 760, 988, 300);
        page.show();
    }

    /** Every value another than the last: nothing may be spared. */
    void replace(int round)
    {
        rate.setChart(samples::ratePerDay(50 + round % 3));
        OutcomeChart outcomes = samples::outcomes();
        outcomes.bars.back().counts[0] += round;
        outcome.setChart(outcomes);
        DurationChart delays = samples::delays();
        delays.bins.front().count += round;
        duration.setChart(delays);
        RankedChart ranked = samples::units();
        ranked.rows.front().value += round % 7;
        units.setChart(ranked);
        ranked = samples::topics();
        ranked.rows.front().value += round;
        topics.setChart(ranked);
        WeekHoursChart hours = samples::weekHours();
        hours.counts[0][0] += round;
        week.setChart(hours);
        FlowChart tiers = samples::flow();
        tiers.tiers.front().tickets += round;
        flow.setChart(tiers);
    }
};

void print(const char *what, std::vector<qint64> &nanoseconds)
{
    std::ranges::sort(nanoseconds);
    printf("%-28s median %5.1f ms, p99 %5.1f ms\n", what, static_cast<double>(nanoseconds[Rounds / 2]) / 1e6,
        static_cast<double>(nanoseconds[Rounds - 2]) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(application, Theme::Scheme::Light);
    Page page;
    std::vector<qint64> replacing;
    std::vector<qint64> painting;
    QImage image(page.page.size(), QImage::Format_RGB32);
    QElapsedTimer timer;
    for (int round = 0; round < Rounds; ++round) {
        timer.start();
        page.replace(round);
        replacing.push_back(timer.nsecsElapsed());
        timer.start();
        page.page.render(&image);
        painting.push_back(timer.nsecsElapsed());
    }
    print("replace seven charts", replacing);
    print("paint seven charts", painting);
    return 0;
}
