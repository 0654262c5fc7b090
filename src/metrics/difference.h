// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/incidence.h"
#include "metrics/share.h"

namespace palier {

/** How much a share has changed, in -1 … 1, with the 95 % interval of the change. */
struct Difference {
    double value = 0;
    Interval interval;

    /** Whether the interval leaves no doubt that something changed. */
    bool isClear() const { return interval.low > 0 || interval.high < 0; }
};

/** now - before, by Newcombe's hybrid score method (1998, method 10) on the intervals of both. Absent where one is undefined. */
std::optional<Difference> differenceOf(const Share &now, const Share &before);

/** now - before at one horizon, normal on the sum of the variances. Absent where one of them is not estimable, or
    is 0 or 1. */
std::optional<Difference> differenceOf(const HorizonFigure &now, const HorizonFigure &before);

} // namespace palier
