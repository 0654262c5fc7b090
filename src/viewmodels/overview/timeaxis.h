// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/dashboard.h"
#include "viewmodels/format.h"

namespace palier {

/** The days, weeks or months that a chart over time shows, with and without tickets. */
struct TimeSlot {
    QString key;
    QString label;              // of the axis: "1 Mar", "W9", "Mar 2026"
    QString title;              // in full, for tips: "Sunday 1 March 2026"
    const Kpis *kpis = nullptr; // nothing happened: none
    Instant start{}, end{};     // [start, end)

    bool isYoung(Duration horizon, Instant now) const { return end > now - horizon; }
};

/** All slots of the range up to now, none of a range that lies ahead; `grouping` outlives them. */
std::vector<TimeSlot> timeSlots(
    const Grouping &grouping, TimeBuckets::Size size, const TimeRange &range, Instant now, const Format &format);

/** Fewer tickets, or fewer escalations, and one more or less would throw a line up and down. */
constexpr qint64 TicketsForPoint = 10;
constexpr qint64 EscalationsForPoint = 5;

/**
 * Which slots count too few to be points of a line: a Sunday among working days. `counts` has one number a slot; one without
 * anything is a gap, not few. Where most slots are small, the line is what there is, and none is left out.
 */
std::vector<bool> fewAmong(const std::vector<qint64> &counts, qint64 enough);

} // namespace palier
