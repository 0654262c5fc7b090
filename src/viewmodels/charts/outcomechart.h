// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/charttable.h"

#include <array>
#include <vector>

namespace palier {

/** How the escalations of each week ended: stacked to 100 %. */
struct OutcomeChart {
    /** From the bottom to the top of a bar. NotYetHeld is hatched: resolved, but may still fall. */
    enum Segment : quint8 { Resolved, NotYetHeld, Answered, Bounced, Reopened, Closed, Open };
    static constexpr std::size_t SegmentCount = 7;

    struct Bar {
        QString key;   // "2026-W09"
        QString label; // "W9"
        std::array<qint64, SegmentCount> counts{};
        std::array<QString, SegmentCount> tips;
        bool selected = false;

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    std::array<QString, SegmentCount> names; // of the legend
    std::vector<Bar> bars;
    ChartTable table;

    friend bool operator==(const OutcomeChart &, const OutcomeChart &) = default;
};

} // namespace palier
