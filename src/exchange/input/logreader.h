// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"

#include <QStringList>

#include <span>
#include <string_view>

namespace palier {

/** One line of a log: cells in UTF-8, in the order of the columns; missing ones at the end are empty. Valid until the next one.
 */
struct LogRow {
    qint64 line = 0; // physical line of the file where it starts
    std::span<const std::string_view> cells;

    std::string_view cell(int column) const
    {
        const bool there = column >= 0 && static_cast<std::size_t>(column) < cells.size();
        return there ? cells[static_cast<std::size_t>(column)] : std::string_view();
    }
};

/** Reads a log of any format, row by row, in the order of the file. Memory does not depend on the file. One thread. */
class LogReader
{
public:
    enum class Step { Row, End, Failed };

    virtual ~LogReader() = default;
    /** Opens the file; false: see failure(). */
    virtual bool open() = 0;
    virtual Step next() = 0;
    /** The names of the columns. A CSV file has them from open() on, an XES log those met so far. */
    virtual const QStringList &columns() const = 0;
    /** Of the bytes of the file, as ByteSource::checksum(). */
    virtual quint32 checksum() const = 0;

    const LogRow &row() const { return m_row; }
    const ImportIssue &failure() const { return m_failure; }

protected:
    LogRow m_row;
    ImportIssue m_failure;
};

} // namespace palier
