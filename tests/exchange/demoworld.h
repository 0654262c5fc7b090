// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/floor.h"
#include "exchange/demo/story.h"

#include <QTest>

namespace palier::demo {

/** A Saturday night, 2026-11-21 23:00 UTC. */
constexpr Instant Now{Duration{1795302000}};

/** A small world that never changes; made once a test program. */
inline const World &smallWorld()
{
    static const World world = *World::make({1500, 7}, Now);
    return world;
}

/** The first working day of this small world's last full week, 10:00 in Paris. */
constexpr Instant Monday = Now - 5 * Day - 14 * Hour;

} // namespace palier::demo
