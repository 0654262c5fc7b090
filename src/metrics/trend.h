// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"

namespace palier {

/** How the escalations of one value (a topic, as a rule) have changed between a reference and the recent past. */
struct Trend {
    QString value;
    qint64 recent = 0;
    qint64 before = 0;
    double ratio = 0;    // of the two frequencies; 0 where there was nothing before
    bool rising = false; // beyond doubt, see risingChance
};

/** Recent: the last two weeks. The reference: the eight weeks before them, or what a younger workspace has of them. */
constexpr Duration RecentPast = 14 * Day;
constexpr Duration ReferencePast = 56 * Day;
/** Where there is less to compare with, nothing is rising: a week has its weekend. */
constexpr Duration ShortestReference = 7 * Day;

/** The chance of at least `recent` of `recent + before` events in the recent past if nothing had changed: the exact binomial
    test of two Poisson counts (Przyborowski and Wilenski 1940). @param reference how long `before` is. */
double risingChance(qint64 recent, qint64 before, Duration reference = ReferencePast);

/** Trends of all values in both groupings. A value is rising with at least 10 recent escalations, half as many again as before,
    and a chance below 1 % shared among all values (Bonferroni): one topic in a hundred floors is flagged in error. */
std::vector<Trend> trendsOf(const Grouping &recent, const Grouping &before, Duration reference = ReferencePast);

} // namespace palier
