// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <array>

namespace palier {

/** A time after which an outcome is looked at: "at 7 days". Calendar time. */
struct Horizon {
    const char *name;
    Duration length;
};

/** The horizons that can be chosen; every figure is computed at all of them. Declared once. */
constexpr std::array Horizons{
    Horizon{"1d", Day}, Horizon{"3d", 3 * Day}, Horizon{"7d", 7 * Day}, Horizon{"14d", 14 * Day}, Horizon{"30d", 30 * Day}};
constexpr std::size_t HorizonCount = Horizons.size();
constexpr Duration LongestHorizon = Horizons.back().length;

/** One value for each of Horizons. */
template<typename T>
using ByHorizon = std::array<T, HorizonCount>;

} // namespace palier
