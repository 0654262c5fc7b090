// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/quantiles.h"

#include "metrics/nthvalue.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palier {

namespace {

/** Where the value with ceil(p·n) - 1 values before it would stand in order. */
std::size_t nearestRank(std::size_t n, double p)
{
    return static_cast<std::size_t>(std::max(1.0, std::ceil(p * static_cast<double>(n)))) - 1;
}

} // namespace

void DurationState::merge(const DurationState &other)
{
    m_seconds.insert(m_seconds.end(), other.m_seconds.begin(), other.m_seconds.end());
}

DurationFigures DurationState::value() const
{
    DurationFigures figures{.count = static_cast<qint64>(m_seconds.size())};
    if (m_seconds.empty())
        return figures;
    figures.median = Duration{nthValue(m_seconds, nearestRank(m_seconds.size(), 0.5))};
    figures.p90 = Duration{nthValue(m_seconds, nearestRank(m_seconds.size(), 0.9))};
    const auto sum = std::accumulate(m_seconds.begin(), m_seconds.end(), qint64{0});
    figures.mean = static_cast<double>(sum) / static_cast<double>(m_seconds.size());
    return figures;
}

} // namespace palier
