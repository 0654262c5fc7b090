// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/** What metrics can refuse. Parameters of each code, in order, in its comment. */
namespace palier::errors {

constexpr ErrorCode UnknownDimension{"query.unknown-dimension"}; // the name, the names that exist
constexpr ErrorCode FilterOnTime{"query.filter-on-time"};        // day, week or month
constexpr ErrorCode ViewUnreadable{"view.unreadable"};           // how its text begins

} // namespace palier::errors
