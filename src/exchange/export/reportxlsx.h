// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "metrics/snapshot.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace palier {

/** The words of a workbook, in the language of its reader. */
struct WorkbookWords {
    QString about;                                   // the name of the sheet that explains
    std::vector<std::pair<QString, QString>> facts;  // its rows: as of when, which period and filters, what the figures mean
    QString all;                                     // the name of the sheet of all together, and of its row
    QString value;                                   // the heading of the groups' names
    std::function<QString(const QString &)> heading; // of a figure, by its column's name
    std::function<QString(const QString &)> sheet;   // the name of a dimension's sheet
};

/** Writes a snapshot to a new XLSX file: a sheet that explains, one for all together and one a grouping; cells are typed
    (counts, percentages, durations), undefined ones empty. An existing file is left alone if anything fails.
    Errors: export.cannot-write. */
Result<Done> writeReportXlsx(const Snapshot &snapshot, const WorkbookWords &words, const QString &path);

} // namespace palier
