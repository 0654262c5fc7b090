// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "exchange/input/logreader.h"
#include "exchange/time/dateorderproof.h"

#include <vector>

namespace palier {

/** Looks at every row of a log in the first pass: has it its cells, are they text, which way round are its dates. What is wrong
    goes to the report, which also counts the rows. */
class RowCheck
{
public:
    /** `timeColumn`: whose dates are to be proved; empty: none. The report must outlive the check. */
    RowCheck(QString timeColumn, ImportReport &report) : m_timeColumn(std::move(timeColumn)), m_report(report) {}

    /** A row of a table: as wide as its header. A row without cells is a blank line: nothing at the end of a file, but among
        rows a row that lost its cells. */
    void addTableRow(const LogRow &row, const QStringList &columns);
    /** An event of a log that has no table: any cell may be missing. */
    void addEvent(const LogRow &row, const QStringList &columns);

    /** No more rows come: is there a proof where one is needed? */
    void finish();
    DateOrder dateOrder() const { return m_proof.order(); }

private:
    void flushBlankLines(qsizetype expected);
    int timeIndex(const QStringList &columns);

    QString m_timeColumn;
    ImportReport &m_report;
    DateOrderProof m_proof;
    int m_timeIndex = -1;
    qint64 m_blankCount = 0;          // since the last row
    std::vector<qint64> m_blankLines; // as many of them as a report keeps
};

} // namespace palier
