// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/charttable.h"

#include <optional>
#include <vector>

namespace palier {

/** How long tickets take to be escalated: a histogram over a logarithmic axis, and the share escalated by then. */
struct DurationChart {
    struct Bin {
        QString key;
        double fromSeconds = 0; // [from, to)
        double toSeconds = 0;
        qint64 count = 0;
        QString tip;
        bool selected = false;

        friend bool operator==(const Bin &, const Bin &) = default;
    };
    struct Mark {
        double seconds = 0;
        QString text; // "median 5 h 40"

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct CurvePoint {
        double seconds = 0;
        double percent = 0; // of the cohort

        friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
    };

    std::vector<Bin> bins;
    std::vector<Mark> ticks; // of the axis
    std::optional<Mark> median;
    std::optional<Mark> p90;
    std::vector<CurvePoint> curve;     // cumulative incidence, a step function
    std::vector<CurvePoint> reference; // of the matured cohort it is compared with
    QString curveText;                 // legends
    QString referenceText;
    QString scaleText; // what the axis counts: "open hours, logarithmic scale"
    QString note;      // why there are no curves; "" where there are, or nothing is escalated
    ChartTable table;

    friend bool operator==(const DurationChart &, const DurationChart &) = default;
};

} // namespace palier
