// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace palier {

/** A straight scale from values to positions. */
struct Scale {
    double low = 0; // value
    double high = 1;
    double from = 0; // position of low
    double to = 1;

    /** Never far from the scale, whatever the value: Qt takes forever to draw to the ends of the world. */
    double at(double value) const;
};

/** Round values (1, 2, 4 or 5 times a power of ten apart), the first at or below low, the last at or above high, about as many
   as wanted and at least two. */
std::vector<double> niceTicks(double low, double high, int wanted);

/** The same for shares in percent, of which there are no more than 100. */
std::vector<double> percentTicks(double low, double high, int wanted);

/** How many decimals tell such ticks apart. */
int decimalsOf(const std::vector<double> &ticks);

/** Which of the labels of an axis can be written: every n-th, n being one of the steps that suit the unit and at least as needed
    for labels this wide. */
int labelStep(double labelWidth, double itemWidth, const std::vector<int> &steps);

} // namespace palier
