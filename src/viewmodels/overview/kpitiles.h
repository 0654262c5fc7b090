// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodels/overview/overview.h"

namespace palier {

/** Escalation rate, time to escalate, success, bounce-back; with what is behind each. */
std::array<KpiTile, 4> kpiTiles(const Dashboard &dashboard, const WorkspaceSettings &settings, const Format &format);

} // namespace palier
