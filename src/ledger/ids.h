// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

namespace palier {

/** A value of a source's level dimension (a queue, a team …), as the events name it, before the level map. */
using PlaceId = Id<struct PlaceTag>;
/** What holds a ticket: team, manager, external party or system queue; what the level map makes of a place. */
using UnitId = Id<struct UnitTag>;
using AgentId = Id<struct AgentTag>;
using ReasonId = Id<struct ReasonTag>;
using SourceId = Id<struct SourceTag>;

} // namespace palier
