// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"
#include "metrics/workspacesettings.h"
#include "viewmodels/format.h"
#include "viewmodels/report/reportdocument.h"

namespace palier {

/** The figures beside the four KPIs. What the sources cannot tell is left out and named in one line. */
ReportSection companionSection(const Snapshot &snapshot, const WorkspaceSettings &settings, const Format &format);

} // namespace palier
