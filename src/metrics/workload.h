// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"

#include <array>

namespace palier {

/** What the tickets created in a period weigh on the teams. */
struct Workload {
    qint64 openTickets = 0; // not done
    qint64 onDesk = 0;      // of them: above their born tier, or with an undecided escalation
    qint64 hops = 0;        // changes between different units that have a tier
    qint64 reopens = 0;
    qint64 pingPong = 0;               // tickets with three or more crossings of one pair of units
    std::array<qint64, 16> bornTier{}; // tickets by the tier they were born in
};

class WorkloadState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &context);
    void merge(const WorkloadState &other);
    Workload value(const MetricContext &) const { return m_workload; }

private:
    Workload m_workload;
};

} // namespace palier
