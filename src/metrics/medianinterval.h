// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <optional>
#include <vector>

namespace palier {

/** A median with the 95 % interval that the order of the values gives (binomial, normal approximation; Conover 1999, 3.2):
    nothing is assumed of how they are distributed. */
struct MedianFigure {
    qint64 count = 0;
    std::optional<Duration> median; // nearest rank
    std::optional<Duration> low;    // absent for fewer than 6 values
    std::optional<Duration> high;

    /** Whether both intervals exist and do not meet: a change that is beyond doubt. */
    bool clearlyDiffersFrom(const MedianFigure &other) const;
};

MedianFigure medianOf(std::vector<quint32> seconds);

} // namespace palier
