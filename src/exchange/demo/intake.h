// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/scene.h"

namespace palier::demo {

/** The external id of the n-th ticket, from 0 on. */
QString ticketId(int number);

/** A ticket that has come in: with its fields, opened, and where it belongs. The same number of the same world is the same one.
    On the phone an agent opens it and has it; what is written waits for the robot, which knows where it belongs.
    @param takesTime whether the robot needs its seconds. */
Scene comeIn(const World &world, const Arrival &arrival, int number, bool takesTime = true);

} // namespace palier::demo
