// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/durationhistogram.h"
#include "metrics/hoursofweek.h"
#include "metrics/incidence.h"
#include "metrics/medianinterval.h"
#include "metrics/query.h"

#include <array>
#include <vector>

namespace palier {

class FactTable;

/** How tickets and escalations lie, where a figure is not enough: for the charts. */
struct Shapes {
    DurationHistogram timeToEscalate;                           // to date: in open hours where the query counts durations in them
    std::array<qint64, HoursOfWeek::Count> escalationsByHour{}; // of the local week
    std::array<std::array<qint64, 16>, 16> flow{};              // escalations, [from tier][to tier]
    std::array<qint64, 16> ticketsByTier{};                     // that each tier ever held
    MedianFigure maturedTimeToEscalate; // of the escalations within the horizon of the tickets older than it: K2 at the horizon
    std::vector<CurveStep> escalated;   // cumulative incidence of the first escalation, up to 30 days, as
                                        // long as enough are followed
};

/** The shapes of what a query selects (its groupings are not looked at). `horizon`: of the time to escalate; what is at a
    horizon is calendar time, whatever the query says. Any thread.
    Errors: as compute(). */
Result<Shapes> computeShapes(const FactTable &table, const Query &query, Duration horizon);

} // namespace palier
