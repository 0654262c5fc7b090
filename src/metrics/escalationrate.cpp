// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/escalationrate.h"

namespace palier {

void EscalationRateState::addTicket(const TicketFact &ticket, const MetricContext &context)
{
    const quint32 followed = context.now - ticket.created;
    if (ticket.escalatedAfter != NotYet) {
        ++m_escalated;
        m_fromTier1 += ticket.is(TicketFact::FromTier1);
        m_incidence.add(ticket.escalatedAfter, Exit::Event, followed);
    } else if (ticket.isDone()) {
        m_incidence.add(ticket.doneAfter, Exit::Competing, followed);
    } else {
        ++m_undecided;
        m_incidence.add(followed, Exit::Undecided, followed);
    }
}

void EscalationRateState::merge(const EscalationRateState &other)
{
    m_escalated += other.m_escalated;
    m_fromTier1 += other.m_fromTier1;
    m_undecided += other.m_undecided;
    m_incidence.merge(other.m_incidence);
}

EscalationRate EscalationRateState::value(const MetricContext &) const
{
    const qint64 tickets = m_incidence.size();
    EscalationRate rate{{m_escalated, tickets, {}}, m_fromTier1, m_undecided, m_incidence.value(true)};
    if (tickets)
        rate.toDate.interval = wilson(*rate.toDate.value(), static_cast<double>(tickets));
    return rate;
}

} // namespace palier
