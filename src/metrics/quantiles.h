// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <optional>
#include <vector>

namespace palier {

/** How durations lie: nearest-rank median and 90th percentile, and their mean in seconds. All absent for none. */
struct DurationFigures {
    qint64 count = 0;
    std::optional<Duration> median;
    std::optional<Duration> p90;
    std::optional<double> mean;
    bool openHours = false; // of a calendar; else calendar time
};

/** Collects durations. A state: add, merge, value. */
class DurationState
{
public:
    void add(quint32 seconds) { m_seconds.push_back(seconds); }
    void merge(const DurationState &other);
    DurationFigures value(bool openHours = false) const;

private:
    std::vector<quint32> m_seconds;
};

} // namespace palier
