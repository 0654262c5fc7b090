// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/rowreader.h"

#include <memory>

struct sqlite3_stmt;
class QSqlQuery;

namespace palier {

struct ConnectionHandle;

/** The rows of a query that Qt has begun on a SQLite file: Qt would make a QVariant of every cell of every row, whether or not
    anybody looks at it, which was half of a first load. The query outlives this, and is asked nothing meanwhile. */
class SteppingReader : public RowReader
{
public:
    /** Null where Qt's driver works with another SQLite than we do, or does not hand out what it works with: then Qt reads the
        rows. */
    static std::unique_ptr<RowReader> over(const ConnectionHandle &connection, const QSqlQuery &begun);

    bool next() override;
    const std::optional<Error> &error() const override { return m_error; }

    bool isNull(int column) const override;
    QString text(int column) const override;
    qint64 number(int column) const override;
    QVariant value(int column) const override;
    QStringList columns() const override;

private:
    SteppingReader(const ConnectionHandle &connection, sqlite3_stmt *statement);

    const ConnectionHandle &m_connection;
    sqlite3_stmt *m_statement;
    bool m_isBeforeFirst = true;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
};

} // namespace palier
