// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/demo/scene.h"

namespace palier::demo {

/** A ticket that comes in at this moment. @param number how many came before it. */
ToldTicket newTicket(const World &world, int number, Instant now, Random random);

/** A ticket one step further at this moment, as its unit would do it next: somebody takes it, writes, asks, hands it up or back,
    resolves it, or the customer answers. @param told the ticket as it stands, with its whole history; only its own new messages
    come back. Nothing happens to what is done. */
ToldTicket stepFurther(const World &world, ToldTicket told, int messagesBefore, Instant now, Random random);

} // namespace palier::demo
