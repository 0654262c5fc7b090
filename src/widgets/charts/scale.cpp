// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

double niceStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 4.0, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

double Scale::at(double value) const
{
    const double share = high == low ? 0.5 : (value - low) / (high - low);
    return std::isnan(share) ? from : from + std::clamp(share, -3.0, 4.0) * (to - from);
}

std::vector<double> niceTicks(double low, double high, int wanted)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high <= low) {
        low = std::isfinite(low) ? low : 0;
        high = low + 1;
    }
    const double step = niceStep((high - low) / std::max(1, wanted));
    std::vector<double> ticks;
    const auto first = static_cast<int>(std::floor(low / step + 1e-9));
    const auto last = static_cast<int>(std::ceil(high / step - 1e-9));
    for (int i = first; i <= last; ++i)
        ticks.push_back(i * step);
    return ticks;
}

std::vector<double> percentTicks(double low, double high, int wanted)
{
    for (int fewer = wanted; fewer > 1; --fewer) {
        if (auto ticks = niceTicks(low, std::min(high, 100.0), fewer); ticks.back() <= 100)
            return ticks;
    }
    return {0, 50, 100};
}

int decimalsOf(const std::vector<double> &ticks)
{
    const double step = ticks.size() < 2 ? 1 : ticks[1] - ticks[0];
    int decimals = 0;
    for (double scaled = step; decimals < 4 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return decimals;
}

int labelStep(double labelWidth, double itemWidth, const std::vector<int> &steps)
{
    const double needed = itemWidth <= 0 ? 1 : labelWidth / itemWidth;
    for (const int step : steps) {
        if (step >= needed)
            return step;
    }
    return std::max(1, static_cast<int>(std::ceil(needed)));
}

} // namespace palier
