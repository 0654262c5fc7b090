// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/clusteredshare.h"
#include "metrics/context.h"
#include "metrics/incidence.h"
#include "metrics/share.h"

namespace palier {

/** The share of the escalations made in a period that came to one outcome. */
struct EscalationShare {
    Share toDate;                       // of all escalations; the interval allows for several in one ticket
    qint64 tickets = 0;                 // with at least one such escalation
    ByHorizon<HorizonFigure> atHorizon; // every other outcome competes
};

/** Adds up one outcome; K3 and K4 are this with their outcome. */
class EscalationShareState
{
public:
    explicit EscalationShareState(Outcome outcome) : m_outcome(outcome) {}

    void addEscalation(const EscalationInTicket &escalation, const MetricContext &context);
    void merge(const EscalationShareState &other);
    EscalationShare value(const MetricContext &context) const;

private:
    Outcome m_outcome;
    ClusteredShareState m_share;
    IncidenceState m_incidence;
};

} // namespace palier
