// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"
#include "metrics/workspacesettings.h"
#include "viewmodels/format.h"
#include "viewmodels/report/reportdocument.h"

namespace palier {

/** What the reader of a report is told beside the figures, and how much of them. */
struct ReportOptions {
    QString workspace; // its name, for the title
    int top = 0;       // groups shown of each grouping but the days, weeks and months; 0: all
};

/** The report of one answer: the four KPIs first, then outcomes, companions and one table a grouping. */
ReportDocument reportDocument(
    const Snapshot &snapshot, const WorkspaceSettings &settings, const Format &format, const ReportOptions &options);

/** "As of …", the period and the filters of a query, a sentence each. */
QStringList querySentences(const Query &query, const Format &format);

} // namespace palier
