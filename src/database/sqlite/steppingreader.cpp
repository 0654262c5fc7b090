// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/steppingreader.h"

#include "database/connectionhandle.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>

#include <sqlite3.h>

#include <utility>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** What is handed out is of the library that made it: a driver may have one of its own built in. */
bool isOurLibrary(const ConnectionHandle &connection)
{
    static const bool isOurs = [&] {
        const auto sql = connection.catalog.text("library"_L1);
        QSqlQuery library(connection.database);
        return sql && library.exec(*sql) && library.next() && library.value(0).toString() == QLatin1String(sqlite3_sourceid());
    }();
    return isOurs;
}

} // namespace

std::unique_ptr<RowReader> SteppingReader::over(const ConnectionHandle &connection, const QSqlQuery &begun)
{
    const QVariant handle = begun.result()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0 || !isOurLibrary(connection))
        return nullptr;
    return std::unique_ptr<RowReader>(new SteppingReader(connection, *static_cast<sqlite3_stmt *const *>(handle.constData())));
}

SteppingReader::SteppingReader(const ConnectionHandle &connection, sqlite3_stmt *statement)
    : m_connection(connection), m_statement(statement)
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
    if (m_isAtEnd)
        sqlite3_reset(m_statement); // so that it can be run again
    return !m_isAtEnd;
}

bool SteppingReader::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

/** As Qt reads texts, and not as UTF-8: what is no valid text is made one by SQLite, the same in every row and for everybody. */
QString SteppingReader::text(int column) const
{
    const void *text = sqlite3_column_text16(m_statement, column); // before its length is asked for
    const int bytes = sqlite3_column_bytes16(m_statement, column);
    return QString(static_cast<const QChar *>(text), bytes / qsizetype{sizeof(QChar)});
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
