// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/escalationshare.h"

namespace palier {

/** K3, the success rate: escalations made in the period that ended in a resolution which has not been reopened within the window.
 */
struct SuccessRate : EscalationShare {};

class SuccessRateState : public EscalationShareState
{
public:
    SuccessRateState() : EscalationShareState(Outcome::Resolved) {}
    SuccessRate value(const MetricContext &context) const { return {EscalationShareState::value(context)}; }
};

} // namespace palier
