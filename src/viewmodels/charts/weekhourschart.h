// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/charts/charttable.h"

#include <array>
#include <vector>

namespace palier {

/** Escalations by weekday and hour of the local day. */
struct WeekHoursChart {
    std::array<std::array<qint64, 24>, 7> counts{}; // Monday first
    std::array<std::array<QString, 24>, 7> tips;
    std::array<std::array<bool, 24>, 7> selected{};
    std::array<QString, 7> weekdays; // short: "Mon"
    std::array<QString, 24> hours;   // "0 h" …; "" where the axis says nothing
    QString zeroText;                // at the ends of the colour scale: "0", "112"; both empty: no scale
    QString mostText;
    ChartTable table;

    friend bool operator==(const WeekHoursChart &, const WeekHoursChart &) = default;
};

} // namespace palier
