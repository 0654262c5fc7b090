// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/world.h"

#include "ledger/eventsink.h"

#include <functional>

namespace palier::demo {

/** The source of the demo's tickets; not an import, so that commands may change them. */
SourceRecord source();

/** Told how many tickets of how many are written; false cancels. */
using GoOn = std::function<bool(int done, int total)>;

/** Writes the whole floor: levels, people, hours, promises, paths, tickets with their texts, and the truth about what was
    planted. One transaction of the sink. Errors: those of the sink, which is rolled back; DemoCancelled. */
Result<Done> writeFloor(const World &world, EventSink &sink, const GoOn &goOn = {});

} // namespace palier::demo
