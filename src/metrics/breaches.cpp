// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/breaches.h"

namespace palier {

void BreachesState::merge(const BreachesState &other)
{
    for (std::size_t pattern = 0; pattern < m_tickets.size(); ++pattern)
        m_tickets[pattern] += other.m_tickets[pattern];
}

Breaches BreachesState::value(const MetricContext &) const
{
    const auto share = [this](unsigned clocks) {
        qint64 promised = 0;
        qint64 broken = 0;
        for (unsigned pattern = 0; pattern < m_tickets.size(); ++pattern) {
            promised += pattern & clocks ? m_tickets[pattern] : 0;
            broken += pattern >> SlaClockCount & clocks ? m_tickets[pattern] : 0;
        }
        return shareOf(broken, promised);
    };
    Breaches breaches{share((1U << SlaClockCount) - 1), {}};
    for (std::size_t clock = 0; clock < SlaClockCount; ++clock)
        breaches.byClock[clock] = share(1U << clock);
    return breaches;
}

} // namespace palier
