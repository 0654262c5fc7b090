// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/durationhistogram.h"

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

constexpr double ShortestEdge = 60;
const double Factor = std::pow(128.0 * 86400 / ShortestEdge, 1.0 / DurationHistogram::Bins);

} // namespace

double DurationHistogram::edge(std::size_t bin)
{
    return ShortestEdge * std::pow(Factor, static_cast<double>(bin));
}

std::size_t DurationHistogram::binOf(quint32 seconds)
{
    if (seconds < ShortestEdge)
        return 0;
    // A hair more, so that a duration on an edge does not fall below it by rounding.
    const double bin = std::log(static_cast<double>(seconds) / ShortestEdge) / std::log(Factor) + 1e-9;
    return std::min(static_cast<std::size_t>(bin), Bins - 1);
}

QString DurationHistogram::nameOfBar(std::size_t bar)
{
    const auto end = [](std::size_t bin) { return QString::number(std::llround(edge(bin))); };
    return end(2 * bar) + QLatin1Char('-') + end(2 * bar + 2);
}

} // namespace palier
