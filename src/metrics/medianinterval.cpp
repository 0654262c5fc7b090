// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/medianinterval.h"

#include "metrics/intervals.h"

#include <algorithm>
#include <cmath>

namespace palier {

bool MedianFigure::clearlyDiffersFrom(const MedianFigure &other) const
{
    if (!low || !other.low)
        return false;
    return *low > *other.high || *high < *other.low;
}

MedianFigure medianOf(std::vector<quint32> seconds)
{
    constexpr std::size_t Fewest = 6; // 2 · 0.5^n <= 5 %
    MedianFigure figure{.count = static_cast<qint64>(seconds.size())};
    if (seconds.empty())
        return figure;
    std::ranges::sort(seconds);
    const auto n = static_cast<double>(seconds.size());
    const auto atRank = [&](double rank) { return Duration{seconds[static_cast<std::size_t>(std::clamp(rank, 1.0, n)) - 1]}; };
    figure.median = atRank(std::ceil(0.5 * n));
    if (seconds.size() >= Fewest) {
        const double reach = Z95 * std::sqrt(n) / 2;
        figure.low = atRank(std::floor(n / 2 - reach));
        figure.high = atRank(std::ceil(n / 2 + 1 + reach));
    }
    return figure;
}

} // namespace palier
