// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clocks/slaclock.h"

#include <cmath>

namespace palier {

std::optional<Instant> SlaClock::nextTurn(double share) const
{
    if (phase != SlaPhase::Running)
        return std::nullopt;
    // Clocks go by whole seconds: the first second that reaches the share. 0.8 of 5 h must not become 14401 s by rounding.
    constexpr double Rounding = 1e-4;
    const double exact = share * static_cast<double>(target().count());
    const Duration goal{static_cast<qint64>(std::ceil(exact - Rounding))};
    return goal > used ? policy->calendar->after(asOf, goal - used) : std::nullopt;
}

} // namespace palier
