// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"
#include "metrics/workspacesettings.h"
#include "viewmodels/format.h"
#include "viewmodels/report/reportdocument.h"

namespace palier {

/** The four KPIs, each to date and at its horizon, with what reconciles the two. */
ReportSection kpiSection(const Kpis &kpis, const WorkspaceSettings &settings, const Format &format);

} // namespace palier
