// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/desk.h"

#include <QSaveFile>

namespace palier {

/** Writes a list of tickets as CSV (UTF-8), some thousand rows a step, so that other questions get their turn in between. Above
   the table, the lines that say what it is, each beginning with "#". The file that was there stays as it was until finish(), and
   for good where the exporter goes without it. One thread. */
class LedgerExporter
{
public:
    explicit LedgerExporter(LedgerExport what) : m_what(std::move(what)), m_file(m_what.path) {}

    /** Writes the next rows; false at the end. Errors: export.cannot-write; those of the database. */
    Result<bool> step(Desk &desk);
    /** Puts the file in its place; gives the rows written. */
    Result<qint64> finish();
    qint64 rows() const { return static_cast<qint64>(m_next); }

private:
    static constexpr std::size_t RowsAStep = 2000;

    Result<Done> begin();
    Result<Done> write(const QByteArray &bytes);
    Error cannotWrite() const;

    LedgerExport m_what;
    QSaveFile m_file;
    std::size_t m_next = 0;
};

} // namespace palier
