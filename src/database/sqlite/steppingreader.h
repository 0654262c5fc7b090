// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/rowreader.h"

struct sqlite3_stmt;
class QSqlQuery;

namespace palier {

struct ConnectionHandle;

/** The rows of a query that Qt has begun on a SQLite file. The query outlives this, and is asked nothing meanwhile. */
class SteppingReader : public RowReader
{
public:
    SteppingReader(const ConnectionHandle &connection, const QSqlQuery &begun);

    bool next() override;
    const std::optional<Error> &error() const override { return m_error; }

    bool isNull(int column) const override;
    QString text(int column) const override;
    qint64 number(int column) const override;
    QVariant value(int column) const override;
    QStringList columns() const override;

private:
    const ConnectionHandle &m_connection;
    sqlite3_stmt *m_statement;
    bool m_isBeforeFirst = true;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
};

} // namespace palier
