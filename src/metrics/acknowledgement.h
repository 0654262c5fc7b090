// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/context.h"
#include "metrics/incidence.h"

namespace palier {

/** From an escalation to the first act of the receiving unit; the unacknowledged are censored when they end, or at `now`.
    Only of sources that say which lines are an agent's. */
struct Acknowledgement {
    qint64 acknowledged = 0;
    qint64 of = 0;
    ByHorizon<HorizonFigure> atHorizon; // with median and 90 % quantile
};

class AcknowledgementState
{
public:
    void addEscalation(const EscalationInTicket &escalation, const MetricContext &context);
    void merge(const AcknowledgementState &other);
    Acknowledgement value(const MetricContext &context) const;

private:
    qint64 m_acknowledged = 0;
    IncidenceState m_incidence;
};

} // namespace palier
