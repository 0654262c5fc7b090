// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/intervals.h"
#include "metrics/workspacesettings.h"
#include "viewmodels/charts/charttable.h"

#include <optional>
#include <vector>

namespace palier {

/** A share over days, weeks or months, with its interval, the healthy band and its young end. All texts are worded. */
struct TimeSeriesChart {
    struct Point {
        QString key;                      // "2026-03-01", "2026-W09", "2026-03"
        QString label;                    // for the axis: "1 Mar", "W9"
        QString tip;                      // exact values and n, in several lines
        std::optional<double> percent;    // absent: a gap, never 0
        std::optional<Interval> interval; // in percent
        bool young = false;               // dashed: may still change
        bool few = false;                 // of too few tickets to be part of the line: a dot beside it
        bool selected = false;

        friend bool operator==(const Point &, const Point &) = default;
    };

    std::vector<Point> points;
    std::optional<Band> band;
    QString bandText;  // "target 10–20 %"
    QString youngText; // "young data: 96 tickets undecided"; "" where there are none
    ChartTable table;

    friend bool operator==(const TimeSeriesChart &, const TimeSeriesChart &) = default;
};

} // namespace palier
