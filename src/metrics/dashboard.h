// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/filterchoices.h"
#include "metrics/shapes.h"
#include "metrics/snapshot.h"
#include "metrics/today.h"
#include "metrics/trend.h"
#include "metrics/view.h"

namespace palier {

class FactTable;

/** Everything the Overview shows, for one view at one instant: one immutable value. */
struct Dashboard {
    DashboardQuery query;
    Kpis all;
    std::optional<Kpis> before;     // of the comparison
    Grouping overTime;              // by query.step over query.charted; not of the brush alone
    Grouping byWeek;                // outcomes over query.weeks; not of the brush alone
    Grouping byUnit;                // not narrowed by filters on units
    Grouping byTopic;               // not narrowed by filters on topics
    std::vector<Trend> topicTrends; // up to now, whatever the period
    Shapes shapes;
    std::optional<MedianFigure> timeToEscalateBefore; // of the comparison, matured
    std::vector<CurveStep> referenceCurve;            // of the tickets created in the 90 days before the horizon
    Today today;
    bool isEmpty = false; // there is no ticket at all, of any time
    qint64 outside = 0;   // tickets that never were in a unit with a tier
    QStringList unknownValues;
    std::vector<FilterChoices> choices;
};

/** Computes all of it on all cores. The table must be folded as of query.now, or of any instant since which nothing has
    happened. Any thread. Errors: a dimension that does not exist. */
Result<Dashboard> computeDashboard(const FactTable &table, const DashboardQuery &query);

} // namespace palier
