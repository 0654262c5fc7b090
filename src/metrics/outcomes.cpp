// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/outcomes.h"

#include <numeric>

namespace palier {

qint64 Outcomes::all() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

void OutcomesState::addEscalation(const EscalationInTicket &escalation, const MetricContext &context)
{
    const EscalationFact &fact = escalation.fact;
    ++m_outcomes.counts[static_cast<std::size_t>(fact.outcome)];
    m_outcomes.notYetHeld += fact.outcome == Outcome::Resolved && context.mayBeReopened(fact.at + fact.endAfter);
}

void OutcomesState::merge(const OutcomesState &other)
{
    for (std::size_t i = 0; i < OutcomeCount; ++i)
        m_outcomes.counts[i] += other.m_outcomes.counts[i];
    m_outcomes.notYetHeld += other.m_outcomes.notYetHeld;
}

} // namespace palier
