// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"
#include "metrics/incidence.h"
#include "metrics/share.h"

namespace palier {

/** K1, the escalation rate of the tickets created in the period (docs/definitions.md). At each horizon also K2: the times by
    which half and 90 % of the escalations within the horizon had come. */
struct EscalationRate {
    Share toDate;         // with at least one escalation, of all
    qint64 fromTier1 = 0; // of them: with an escalation that left tier 1
    qint64 undecided = 0; // of all: neither escalated nor done
    ByHorizon<HorizonFigure> atHorizon;
};

class EscalationRateState
{
public:
    void addTicket(const TicketFact &ticket, const MetricContext &context);
    void merge(const EscalationRateState &other);
    EscalationRate value(const MetricContext &context) const;
    /** How the share of the escalated grows with the age of tickets. */
    std::vector<CurveStep> curve() const { return m_incidence.curve(); }

private:
    qint64 m_escalated = 0;
    qint64 m_fromTier1 = 0;
    qint64 m_undecided = 0;
    IncidenceState m_incidence;
};

} // namespace palier
