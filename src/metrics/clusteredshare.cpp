// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/clusteredshare.h"

#include <algorithm>

namespace palier {

void ClusteredShareState::close()
{
    if (m_things == 0)
        return;
    ++m_groups;
    m_groupsHit += m_hits > 0;
    m_sumThings += m_things;
    m_sumHits += m_hits;
    m_hitsSquared += m_hits * m_hits;
    m_hitsThings += m_hits * m_things;
    m_thingsSquared += m_things * m_things;
    m_things = m_hits = 0;
}

ClusteredShareState ClusteredShareState::closed() const
{
    ClusteredShareState copy = *this;
    copy.close();
    return copy;
}

void ClusteredShareState::merge(const ClusteredShareState &other)
{
    close();
    const ClusteredShareState whole = other.closed();
    m_groups += whole.m_groups;
    m_groupsHit += whole.m_groupsHit;
    m_sumThings += whole.m_sumThings;
    m_sumHits += whole.m_sumHits;
    m_hitsSquared += whole.m_hitsSquared;
    m_hitsThings += whole.m_hitsThings;
    m_thingsSquared += whole.m_thingsSquared;
}

std::optional<Interval> ClusteredShareState::interval() const
{
    const ClusteredShareState all = closed();
    if (all.m_sumThings == 0)
        return std::nullopt;
    const auto n = static_cast<double>(all.m_sumThings);
    const auto k = static_cast<double>(all.m_groups);
    const double p = static_cast<double>(all.m_sumHits) / n;
    double effect = 1;
    if (all.m_groups > 1 && p > 0 && p < 1) {
        const double squares = static_cast<double>(all.m_hitsSquared) - 2 * p * static_cast<double>(all.m_hitsThings) +
                               p * p * static_cast<double>(all.m_thingsSquared);
        effect = std::max(1.0, k / (k - 1) * squares / (n * p * (1 - p)));
    }
    return wilson(p, n / effect);
}

} // namespace palier
