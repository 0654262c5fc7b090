// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/scene.h"

namespace palier::demo {

/** How likely the ticket is to be escalated by its owner: by topic, unit, seniority, priority, customer, and what was planted.
    @param isAngry whether the customer's last message is. */
double escalationChance(Scene &scene, bool isAngry);

} // namespace palier::demo
