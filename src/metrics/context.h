// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facts/facttable.h"

#include <array>
#include <optional>

namespace palier {

/** What a handling on each tier costs, in the workspace's currency; absent where nobody said. Tier 0 is unused. */
using TierCosts = std::array<std::optional<double>, 16>;

/** What metrics need to know besides the facts. */
struct MetricContext {
    quint32 now = 0;          // seconds since 1970 UTC; no fact is later
    quint32 reopenWindow = 0; // seconds
    TierCosts costs;
    bool openHours = false; // durations to date are shown in open hours: TicketFact has them

    /** Whether a resolution at this instant may still be spoiled by a reopening. */
    bool mayBeReopened(quint32 resolvedAt) const { return now - resolvedAt < reopenWindow; }
};

/** An escalation with the ticket it belongs to. */
struct EscalationInTicket {
    const EscalationFact &fact;
    quint64 ticket; // names its ticket within one computation; neighbours belong together
};

} // namespace palier
