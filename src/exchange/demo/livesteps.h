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

/** Whether somebody is there who would take the ticket further: the customer who is waited for, the robot, or people of its unit
   in their hours. */
bool isAttended(const World &world, const TicketRecord &ticket, Instant now);

/** How many such steps an hour the floor makes around this instant, where it keeps up with what comes in: most in its hours, a
   few outside of them. */
double stepsAnHour(const World &world, Instant now);

} // namespace palier::demo
