// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/quantiles.h"

#include "metrics/nthvalue.h"

#include <algorithm>
#include <cmath>

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

DurationFigures DurationState::value(bool openHours) const
{
    DurationFigures figures{.count = static_cast<qint64>(m_seconds.size()), .openHours = openHours};
    if (m_seconds.empty())
        return figures;
    qint64 sum = 0;
    quint32 greatest = 0;
    for (const quint32 seconds : m_seconds) {
        sum += seconds;
        greatest = std::max(greatest, seconds);
    }
    const std::size_t n = m_seconds.size();
    const auto [median, p90] = nthValues(m_seconds, {nearestRank(n, 0.5), nearestRank(n, 0.9)}, greatest);
    figures.median = Duration{median};
    figures.p90 = Duration{p90};
    figures.mean = static_cast<double>(sum) / static_cast<double>(m_seconds.size());
    return figures;
}

} // namespace palier
