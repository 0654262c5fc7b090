// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace palier {

/** One thing in a file that was refused, or taken with a doubt, and where. */
struct ImportIssue {
    qint64 line = 0; // 1 is the first line of the file; 0: the file as a whole
    QString column;  // as the file names it; empty: the line as a whole
    Error what;
};

/** What an import of one file did. Refused means: nothing at all was written. */
struct ImportReport {
    static constexpr std::size_t IssuesKept = 100;

    QString file;
    qint64 lines = 0;  // lines of the log that were read (without the header)
    qint64 events = 0; // lines that are now in the histories of this file's tickets
    qint64 tickets = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    std::vector<ImportIssue> refusals; // the first IssuesKept of them
    qint64 refusedCount = 0;
    std::vector<ImportIssue> warnings; // taken, but the reader should know
    qint64 warningCount = 0;

    bool accepted() const { return refusedCount == 0; }
    void refuse(ImportIssue issue)
    {
        ++refusedCount;
        if (refusals.size() < IssuesKept)
            refusals.push_back(std::move(issue));
    }
    void warn(ImportIssue issue)
    {
        ++warningCount;
        if (warnings.size() < IssuesKept)
            warnings.push_back(std::move(issue));
    }
};

} // namespace palier
