// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <optional>

namespace palier {

/** A half-open stretch of time [from, to); an absent end is open. */
struct TimeRange {
    std::optional<Instant> from;
    std::optional<Instant> to;

    constexpr bool contains(Instant at) const { return (!from || at >= *from) && (!to || at < *to); }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace palier
