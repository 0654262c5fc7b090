// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

namespace palier {

/** First contact, first response, resolution, SLA breaches, open escalations, cost. */
std::vector<SmallTile> smallTiles(const Dashboard &dashboard, const Format &format);

} // namespace palier
