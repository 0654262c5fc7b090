// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timerange.h"
#include "base/zone.h"
#include "metrics/businesstime.h"
#include "metrics/context.h"
#include "metrics/promisetable.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace palier {

/** Keeps what has one of these values in this dimension. */
struct Filter {
    QString dimension;
    QStringList values;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/** One question to the figures. The period selects tickets by their creation and escalations by their own date. Filters of one
    dimension are alternatives, filters of different dimensions must all hold. */
struct Query {
    Instant now{}; // events after it do not exist
    TimeRange period;
    Zone zone; // in which days, ISO weeks and months are cut
    std::vector<Filter> filters;
    QStringList groupings; // dimensions, day, week, month
    TierCosts costs;
    std::shared_ptr<const PromiseTable> promises = {}; // of the histories that the fact table is of; null: nothing is promised
    std::shared_ptr<const BusinessTime> business = {}; // in whose open hours durations to date are counted; null: calendar time
};

} // namespace palier
