// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/durationchart.h"
#include "viewmodels/charts/flowchart.h"
#include "viewmodels/charts/outcomechart.h"
#include "viewmodels/charts/rankedchart.h"
#include "viewmodels/charts/sparkline.h"
#include "viewmodels/charts/timeserieschart.h"
#include "viewmodels/charts/weekhourschart.h"

namespace palier::samples {

/** Charts as a help desk of 40 people would see them, in French as it is the longer language; figures are invented. */
TimeSeriesChart ratePerDay(int days = 52);
OutcomeChart outcomes();
DurationChart delays();
RankedChart units();
RankedChart topics();
WeekHoursChart weekHours();
FlowChart flow();
SparklineChart sparkline();

} // namespace palier::samples
