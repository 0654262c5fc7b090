// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/workload.h"

#include <algorithm>

namespace palier {

void WorkloadState::addTicket(const TicketFact &ticket, const MetricContext &)
{
    m_workload.openTickets += !ticket.isDone();
    m_workload.onDesk += ticket.is(TicketFact::OnDesk);
    m_workload.hops += ticket.hops;
    m_workload.reopens += ticket.reopens;
    m_workload.pingPong += ticket.is(TicketFact::PingPong);
    ++m_workload.bornTier[std::min<std::size_t>(ticket.bornTier, m_workload.bornTier.size() - 1)];
}

void WorkloadState::merge(const WorkloadState &other)
{
    const Workload &theirs = other.m_workload;
    m_workload.openTickets += theirs.openTickets;
    m_workload.onDesk += theirs.onDesk;
    m_workload.hops += theirs.hops;
    m_workload.reopens += theirs.reopens;
    m_workload.pingPong += theirs.pingPong;
    for (std::size_t tier = 0; tier < m_workload.bornTier.size(); ++tier)
        m_workload.bornTier[tier] += theirs.bornTier[tier];
}

} // namespace palier
