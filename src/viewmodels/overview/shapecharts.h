// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

namespace palier {

DurationChart durationChart(const Dashboard &dashboard, const Format &format);
WeekHoursChart weekHoursChart(const Dashboard &dashboard, const Format &format);
FlowChart flowChart(const Dashboard &dashboard, const Format &format);

} // namespace palier
