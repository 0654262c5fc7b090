// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/query.h"
#include "metrics/timebuckets.h"
#include "metrics/workspacesettings.h"

#include <QDate>

#include <optional>

namespace palier {

/** The period that a person has chosen. All but Custom and All move with the clock. */
struct PeriodChoice {
    enum class Kind : quint8 { All, Today, Days7, Days30, Days90, Year, Custom };

    Kind kind = Kind::Days30;
    QDate first, last; // of Custom: whole days of the workspace's zone, both included

    friend bool operator==(const PeriodChoice &, const PeriodChoice &) = default;
};

/** With what the figures of the period are compared. */
enum class Comparison : quint8 { None, PreviousPeriod, SamePeriodLastYear };

/** Which of the two bases is shown first (docs/definitions.md). */
enum class Basis : quint8 { ToDate, AtHorizon };

/** In what durations to date are counted; horizons are always calendar time. */
enum class DurationTime : quint8 { Calendar, Business };

/** What the filter bar says: travels between pages, back and forward, and into saved views. */
struct View {
    PeriodChoice period;
    Comparison comparison = Comparison::PreviousPeriod;
    Basis basis = Basis::ToDate;
    std::vector<Filter> filters;
    std::optional<PeriodChoice> brush; // days chosen on a chart: all figures but those over time are theirs, not the period's
    DurationTime durations = DurationTime::Calendar;

    friend bool operator==(const View &, const View &) = default;
};

/** Whether a filter of the view names this value. */
bool isSelected(const View &view, const QString &dimension, const QString &value);

/** A View at one instant: what the figures of all charts are asked with. */
struct DashboardQuery {
    View view;
    Instant now{};
    Instant first{}; // the oldest that there is anything of
    TimeRange period;
    TimeRange brushed;                   // also where it lies outside the period; the period itself where nothing is brushed
    TimeRange charted;                   // of the rate over time: whole steps; the period, and before it where it is short
    TimeRange weeks;                     // of the outcomes by week: whole weeks
    std::optional<TimeRange> comparison; // as long as what has passed of `brushed`
    Zone zone;
    TimeBuckets::Size step = TimeBuckets::Size::Days; // of the rate over time
    WorkspaceSettings settings;
    TierCosts costs;
    std::shared_ptr<const PromiseTable> promises; // as in Query
    std::shared_ptr<const BusinessTime> business; // as in Query: null also where the view asks for it and there is no calendar
    QString calendar;                             // that business time counts in; "" there is none
    std::size_t rateHorizon = 2;                  // indexes of Horizons
    std::size_t outcomeHorizon = 3;
};

/** Cuts the view's periods at `now`, in the zone of the settings. `first`: the oldest instant there is anything of. */
DashboardQuery resolved(const View &view, Instant now, Instant first, const WorkspaceSettings &settings);

} // namespace palier
