// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

namespace palier {

/** What one of the six small figures counts, and what it does not, with its numbers. GUI thread, as overviewOf(). */
DefinitionCard smallTileCard(const SmallTile &tile, const Dashboard &dashboard, const Format &format);

} // namespace palier
