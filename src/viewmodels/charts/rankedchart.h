// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/intervals.h"
#include "viewmodels/charts/charttable.h"
#include "viewmodels/tone.h"

#include <optional>
#include <vector>

namespace palier {

/** A ranked list of bars: units by their rate with intervals, topics by their escalations. */
struct RankedChart {
    struct Row {
        QString key;   // the value of the dimension, as a filter names it
        QString label; // what people read
        double value = 0;
        std::optional<Interval> interval; // in the unit of `value`
        QString valueText;                // "24.1 %"
        QString noteText;                 // "n=412", "▲ ×2.1"; muted, or marked where `rising`
        QString tip;
        Tone tone = Tone::None;
        bool uncertain = false; // too few to judge: drawn lighter
        bool rising = false;
        bool isRest = false; // "Others (34)": cannot be selected
        bool selected = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString dimension; // that a click filters
    std::vector<Row> rows;
    std::optional<double> mean; // a line across the bars
    QString meanText;
    ChartTable table;

    friend bool operator==(const RankedChart &, const RankedChart &) = default;
};

} // namespace palier
