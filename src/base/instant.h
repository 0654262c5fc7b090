// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <chrono>

namespace palier {

/** A moment in UTC, cut to the whole second (the resolution of every figure). */
using Instant = std::chrono::sys_seconds;
/** The distance between two instants, in whole seconds of calendar time. */
using Duration = std::chrono::seconds;

constexpr Duration Minute{60};
constexpr Duration Hour{3600};
constexpr Duration Day{86400};

/** Instants that Palier accepts from outside are in [EarliestInstant, LatestInstant): they fit 32 bits in the columns. */
constexpr Instant EarliestInstant{Duration{0}};
constexpr Instant LatestInstant{Duration{0xffffffffLL}};

/** Cuts milliseconds since 1970 UTC (the unit of our schema) down to the second, also before 1970. */
constexpr Instant instantFromMilliseconds(qint64 ms)
{
    return std::chrono::floor<Duration>(std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds{ms}));
}

constexpr qint64 toMilliseconds(Instant at)
{
    return at.time_since_epoch().count() * 1000;
}

/** The instant in 32 bits; only for instants in the accepted range. */
constexpr quint32 packed(Instant at)
{
    return static_cast<quint32>(at.time_since_epoch().count());
}

constexpr Instant unpacked(quint32 seconds)
{
    return Instant{Duration{seconds}};
}

} // namespace palier
