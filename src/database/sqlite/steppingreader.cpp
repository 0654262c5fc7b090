// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/steppingreader.h"

#include "database/connectionhandle.h"

#include "base/utf8text.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>

#include <sqlite3.h>

#include <utility>

namespace palier {

namespace {

/** What Qt's driver works with; see "Getting the handle" in QSqlResult::handle(). Null where the query was refused. */
sqlite3_stmt *statementOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0 ? *static_cast<sqlite3_stmt *const *>(handle.constData()) : nullptr;
}

std::string_view bytesOf(const void *bytes, int count)
{
    return {static_cast<const char *>(bytes), static_cast<std::size_t>(count)};
}

} // namespace

SteppingReader::SteppingReader(const ConnectionHandle &connection, const QSqlQuery &begun)
    : m_connection(connection), m_statement(statementOf(begun))
{}

/** Qt stands on the first row after it has begun, to know whether there is one. */
bool SteppingReader::next()
{
    if (m_isAtEnd)
        return false;
    if (std::exchange(m_isBeforeFirst, false)) {
        m_isAtEnd = sqlite3_data_count(m_statement) == 0;
        return !m_isAtEnd;
    }
    const int result = sqlite3_step(m_statement);
    m_isAtEnd = result != SQLITE_ROW;
    if (m_isAtEnd && result != SQLITE_DONE) {
        sqlite3 *file = sqlite3_db_handle(m_statement);
        m_error = m_connection.error(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(file)), QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(file))));
    }
    return !m_isAtEnd;
}

bool SteppingReader::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString SteppingReader::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement, column); // before its length is asked for
    return bytes ? textOf(bytesOf(bytes, sqlite3_column_bytes(m_statement, column))) : QString();
}

qint64 SteppingReader::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QVariant SteppingReader::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(
            static_cast<const char *>(sqlite3_column_blob(m_statement, column)), sqlite3_column_bytes(m_statement, column));
    default:
        return text(column);
    }
}

QStringList SteppingReader::columns() const
{
    QStringList names;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
        names << QString::fromUtf8(sqlite3_column_name(m_statement, column));
    return names;
}

} // namespace palier
