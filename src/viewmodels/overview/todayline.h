// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

namespace palier {

/** "Is today normal?": tickets and escalations so far, and whether that is usual by this hour of this weekday. */
TodayLine todayLine(const Dashboard &dashboard, const Format &format);

} // namespace palier
