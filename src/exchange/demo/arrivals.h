// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/world.h"

#include <optional>
#include <vector>

namespace palier::demo {

/** A ticket about to come in. */
struct Arrival {
    Instant at{};
    std::optional<std::size_t> topic; // where something special brings it
};

/** How busy an hour is: years, weeks and days have their seasons. 1 is an ordinary one. */
double busyness(const QDateTime &local);

/** How many tickets come in an hour around this instant, where as many come in a year as the world has. */
double arrivalsAnHour(const World &world, Instant at);

/** When the tickets of the floor come in, over the year before now, in the order of time. The incident and the emerging topic are
    among them. */
std::vector<Arrival> arrivals(const World &world);

} // namespace palier::demo
