// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"
#include "metrics/workspacesettings.h"
#include "viewmodels/format.h"
#include "viewmodels/report/reportdocument.h"

namespace palier {

/** One grouping of a snapshot as a table. Days, weeks and months that are younger than the horizon are marked, with what is
    still undecided in them.
    @param top how many of the biggest groups are shown; 0: all. Days, weeks and months are always all shown. */
ReportSection groupSection(
    const Snapshot &snapshot, const Grouping &grouping, const WorkspaceSettings &settings, const Format &format, int top);

/** The first instant after a day, week or month, by its label ("2026-03-01", "2026-W09", "2026-03"). */
Instant endOfBucket(const QString &dimension, const QString &label, const Zone &zone);

} // namespace palier
