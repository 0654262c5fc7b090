// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/breaches.h"

namespace palier {

void BreachesState::merge(const BreachesState &other)
{
    m_promised += other.m_promised;
    m_broken += other.m_broken;
    for (std::size_t clock = 0; clock < SlaClockCount; ++clock) {
        m_promisedBy[clock] += other.m_promisedBy[clock];
        m_brokenBy[clock] += other.m_brokenBy[clock];
    }
}

Breaches BreachesState::value(const MetricContext &) const
{
    Breaches breaches{shareOf(m_broken, m_promised), {}};
    for (std::size_t clock = 0; clock < SlaClockCount; ++clock)
        breaches.byClock[clock] = shareOf(m_brokenBy[clock], m_promisedBy[clock]);
    return breaches;
}

} // namespace palier
