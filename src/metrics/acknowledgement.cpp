// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/acknowledgement.h"

#include <algorithm>

namespace palier {

void AcknowledgementState::addEscalation(const EscalationInTicket &escalation, const MetricContext &context)
{
    const EscalationFact &fact = escalation.fact;
    if (!fact.tellsAgents)
        return; // nobody could be seen to act
    const quint32 followed = context.now - fact.at;
    if (fact.acknowledgedAfter != NotYet) {
        ++m_acknowledged;
        m_incidence.add(fact.acknowledgedAfter, Exit::Event, followed);
    } else {
        m_incidence.add(std::min(fact.endAfter, followed), Exit::Undecided, followed);
    }
}

void AcknowledgementState::merge(const AcknowledgementState &other)
{
    m_acknowledged += other.m_acknowledged;
    m_incidence.merge(other.m_incidence);
}

Acknowledgement AcknowledgementState::value(const MetricContext &) const
{
    return {m_acknowledged, m_incidence.size(), m_incidence.value(true)};
}

} // namespace palier
