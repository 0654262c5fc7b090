// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace palier {

namespace {

/** The value with ceil(p·n) - 1 values before it; reorders `values`. */
Duration nearestRank(std::vector<quint32> &values, double p)
{
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(p * static_cast<double>(values.size()))) - 1;
    const auto nth = values.begin() + std::max<std::ptrdiff_t>(0, rank);
    std::ranges::nth_element(values, nth);
    return Duration{*nth};
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
    std::vector<quint32> values = m_seconds;
    figures.median = nearestRank(values, 0.5);
    figures.p90 = nearestRank(values, 0.9);
    const auto sum = std::accumulate(values.begin(), values.end(), qint64{0});
    figures.mean = static_cast<double>(sum) / static_cast<double>(values.size());
    return figures;
}

} // namespace palier
