// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

namespace palier {

TimeSeriesChart rateOverTimeChart(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format);
OutcomeChart outcomeChart(const Dashboard &dashboard, const Format &format);

} // namespace palier
