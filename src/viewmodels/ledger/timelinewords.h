// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/requests.h"
#include "viewmodels/format.h"
#include "viewmodels/ledger/storymodel.h"

namespace palier {

/** Everything that happened to a ticket, in its order: an item a line of its history. */
std::vector<StoryItem> timelineOf(const TicketDetails &details, const Format &format);

/** Each escalation with its outcome and the evidence for it, in the order they were made. */
std::vector<StoryItem> escalationsOf(const TicketDetails &details, const Format &format);

} // namespace palier
