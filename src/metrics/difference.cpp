// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/difference.h"

#include <cmath>

namespace palier {

std::optional<Difference> differenceOf(const Share &now, const Share &before)
{
    if (!now.interval || !before.interval)
        return std::nullopt;
    const double p = *now.value();
    const double q = *before.value();
    const double down = std::hypot(p - now.interval->low, before.interval->high - q);
    const double up = std::hypot(now.interval->high - p, q - before.interval->low);
    return Difference{p - q, {p - q - down, p - q + up}};
}

std::optional<Difference> differenceOf(const HorizonFigure &now, const HorizonFigure &before)
{
    // Where nobody or everybody met the event there is no interval, and the variance of 0 would claim to be certain.
    if (!now.estimable || !before.estimable || !now.interval || !before.interval)
        return std::nullopt;
    const double change = *now.value - *before.value;
    const double reach = Z95 * std::sqrt(now.variance + before.variance);
    return Difference{change, {change - reach, change + reach}};
}

} // namespace palier
