// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace palier {

/** Both ends of a 95 % interval of a share, in 0 … 1. */
struct Interval {
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/** The normal quantile of every two-sided 95 % interval. */
constexpr double Z95 = 1.959963984540054;

/** Wilson's score interval of a share p seen in n trials; n need not be whole (it may be divided by a design effect).
    Nothing for n = 0. (Wilson 1927; Newcombe 1998, method 3.) */
std::optional<Interval> wilson(double p, double n);

/** The log(-log) interval of a cumulative incidence with this variance; nothing at 0 and 1, where it does not exist. */
std::optional<Interval> logMinusLog(double p, double variance);

} // namespace palier
