// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/trend.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace palier {

namespace {

/** Of the time that both pasts have together. */
double recentShare(Duration reference)
{
    return static_cast<double>(RecentPast.count()) / static_cast<double>((RecentPast + reference).count());
}

bool isRising(const Trend &trend, std::size_t values, Duration reference)
{
    constexpr qint64 Fewest = 10;
    constexpr double LeastRatio = 1.5;
    constexpr double Chance = 0.01;
    if (reference < ShortestReference || trend.recent < Fewest || (trend.before > 0 && trend.ratio < LeastRatio))
        return false;
    return risingChance(trend.recent, trend.before, reference) < Chance / static_cast<double>(values);
}

} // namespace

double risingChance(qint64 recent, qint64 before, Duration reference)
{
    const double share = recentShare(reference);
    const auto n = static_cast<double>(recent + before);
    double chance = 0;
    for (qint64 k = recent; k <= recent + before; ++k) {
        const auto x = static_cast<double>(k);
        const double ways = std::lgamma(n + 1) - std::lgamma(x + 1) - std::lgamma(n - x + 1);
        chance += std::exp(ways + x * std::log(share) + (n - x) * std::log1p(-share));
    }
    return std::min(chance, 1.0);
}

std::vector<Trend> trendsOf(const Grouping &recent, const Grouping &before, Duration reference)
{
    const double share = recentShare(reference);
    QHash<QString, Trend> byValue;
    for (const Group &group : recent.groups)
        byValue[group.value].recent = group.kpis.get<Outcomes>().all();
    for (const Group &group : before.groups)
        byValue[group.value].before = group.kpis.get<Outcomes>().all();
    std::vector<Trend> trends;
    for (auto it = byValue.begin(); it != byValue.end(); ++it) {
        Trend &trend = it.value();
        trend.value = it.key();
        if (trend.before > 0)
            trend.ratio = static_cast<double>(trend.recent) * (1 - share) / (static_cast<double>(trend.before) * share);
        trend.rising = isRising(trend, static_cast<std::size_t>(byValue.size()), reference);
        trends.push_back(trend);
    }
    std::ranges::sort(trends, {}, &Trend::value);
    return trends;
}

} // namespace palier
