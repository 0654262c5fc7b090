// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/escalationshare.h"

namespace palier {

void EscalationShareState::addEscalation(const EscalationInTicket &escalation, const MetricContext &context)
{
    const EscalationFact &fact = escalation.fact;
    const quint32 followed = context.now - fact.at;
    const bool hit = fact.outcome == m_outcome;
    m_share.add(escalation.ticket, hit);
    if (fact.endAfter == NotYet)
        m_incidence.add(followed, Exit::Undecided, followed);
    else
        m_incidence.add(fact.endAfter, hit ? Exit::Event : Exit::Competing, followed);
}

void EscalationShareState::merge(const EscalationShareState &other)
{
    m_share.merge(other.m_share);
    m_incidence.merge(other.m_incidence);
}

EscalationShare EscalationShareState::value(const MetricContext &) const
{
    return {{m_share.hits(), m_share.size(), m_share.interval()}, m_share.groupsHit(), m_incidence.value(false)};
}

} // namespace palier
