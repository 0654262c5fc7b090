// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/query.h"

#include <optional>
#include <span>

namespace palier {

class FactTable;

/** How much of something there is today, and how much there usually is by this hour of this weekday. */
struct TodayCount {
    struct Usual {
        double mean = 0;
        double low = 0; // a new day lies in [low, high] with 95 %
        double high = 0;
    };

    qint64 soFar = 0;
    std::optional<Usual> usual; // absent with fewer than FewestDays to compare with
};

/** "Is today normal?": from midnight to now, against the same hours of the same weekday in the eight weeks before. */
struct Today {
    static constexpr int FewestDays = 4;
    static constexpr int MostDays = 8;

    TodayCount tickets;     // created
    TodayCount escalations; // made
    int daysCompared = 0;   // since the first ticket of all
};

/** Under the filters of the query, in its zone; its period is not looked at. Any thread. Errors: as compute(). */
Result<Today> computeToday(const FactTable &table, const Query &query);

/** The usual range of counts: their mean, and a 95 % prediction interval with their own variance, but never less than a Poisson
    count has. Nothing for fewer than Today::FewestDays. */
std::optional<TodayCount::Usual> usualOf(std::span<const qint64> counts);

} // namespace palier
