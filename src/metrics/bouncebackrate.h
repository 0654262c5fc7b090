// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/escalationshare.h"

namespace palier {

/** K4, the bounce-back rate: escalations made in the period that came back down undone ("not for us", incomplete, no reason
    given); answers given from above are not among them. */
struct BounceBackRate : EscalationShare {};

class BounceBackRateState : public EscalationShareState
{
public:
    BounceBackRateState() : EscalationShareState(Outcome::Bounced) {}
    BounceBackRate value(const MetricContext &context) const { return {EscalationShareState::value(context)}; }
};

} // namespace palier
