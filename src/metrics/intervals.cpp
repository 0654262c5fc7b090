// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/intervals.h"

#include <algorithm>
#include <cmath>

namespace palier {

std::optional<Interval> wilson(double p, double n)
{
    if (n <= 0)
        return std::nullopt;
    const double denominator = 1 + Z95 * Z95 / n;
    const double centre = (p + Z95 * Z95 / (2 * n)) / denominator;
    const double reach = Z95 * std::sqrt(p * (1 - p) / n + Z95 * Z95 / (4 * n * n)) / denominator;
    return Interval{std::max(0.0, centre - reach), std::min(1.0, centre + reach)};
}

std::optional<Interval> logMinusLog(double p, double variance)
{
    if (p <= 0 || p >= 1 || variance <= 0)
        return std::nullopt;
    const double theta = Z95 * std::sqrt(variance) / (p * std::log(p));
    const double one = std::pow(p, std::exp(theta));
    const double other = std::pow(p, std::exp(-theta));
    return Interval{std::min(one, other), std::max(one, other)};
}

} // namespace palier
