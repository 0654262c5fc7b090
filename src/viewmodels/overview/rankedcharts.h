// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

namespace palier {

/** Units by their escalation rate; those with too few tickets to judge stand behind, lighter. */
RankedChart unitChart(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format);

/** The topics that are escalated most, those that are rising, and the rest in one row. */
RankedChart topicChart(const Dashboard &dashboard, const Format &format);

} // namespace palier
