// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/cursorreader.h"

#include "database/connectionhandle.h"
#include "database/postgresql/serverlogin.h"

#include <QSqlError>

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace palier {

namespace {

constexpr std::chrono::milliseconds PatienceForPiece{60'000};
constexpr std::chrono::milliseconds SilenceInPieces{8'000}; // once the first has come: the server is at work
constexpr int RowsBetweenSips =
    512; // what has come of the next piece is taken in before it fills the socket and stops the server

// https://www.postgresql.org/docs/current/catalog-pg-type.html; these numbers never change.
constexpr Oid BooleanType = 16;
constexpr Oid IntegerTypes[] = {20, 21, 23};

} // namespace

void CursorReader::Clear::operator()(pg_result *piece) const
{
    PQclear(piece);
}

CursorReader::CursorReader(ConnectionHandle &connection, const QString &fetch, int rowsInPiece)
    : m_connection(connection), m_server(serverHandle(connection.database)), m_fetch(fetch.toUtf8()), m_rowsInPiece(rowsInPiece)
{}

CursorReader::~CursorReader()
{
    collect();
}

bool CursorReader::isUnderWay() const
{
    return m_connection.underWay == this;
}

void CursorReader::request()
{
    m_connection.settle();
    if (PQsendQuery(m_server, m_fetch.constData()))
        m_connection.underWay = this;
}

void CursorReader::collect()
{
    if (!isUnderWay())
        return;
    m_connection.underWay = nullptr;
    const RoundTripGuard::Watch watch(
        m_connection.guard.get(), PatienceForPiece, m_piece ? std::optional(SilenceInPieces) : std::nullopt);
    while (PGresult *result = PQgetResult(m_server))
        m_nextPiece.reset(result);
    // Taken because something else is to be asked, which will only hear that the transaction has failed.
    if (!m_error && PQresultStatus(m_nextPiece.get()) != PGRES_TUPLES_OK)
        m_connection.broken = errorOf(m_nextPiece.get());
}

Error CursorReader::errorOf(const pg_result *piece) const
{
    const char *state = PQresultErrorField(piece, PG_DIAG_SQLSTATE);
    const char *text = piece ? PQresultErrorMessage(piece) : PQerrorMessage(m_server);
    return m_connection.error(QSqlError({}, QString::fromUtf8(text), QSqlError::StatementError, QString::fromLatin1(state)));
}

Result<Done> CursorReader::start()
{
    if (takeNextPiece())
        m_row = -1; // the first next() is its first row
    return m_error ? Result<Done>(*m_error) : Done{};
}

bool CursorReader::next()
{
    if (++m_row >= m_rows)
        return takeNextPiece();
    if (m_row % RowsBetweenSips == 0 && isUnderWay())
        PQconsumeInput(m_server); // what is wrong with it shows in collect()
    return true;
}

bool CursorReader::takeNextPiece()
{
    if (m_error || m_isLast)
        return false;
    if (!m_nextPiece && !isUnderWay())
        request();
    collect();
    m_piece = std::move(m_nextPiece);
    if (PQresultStatus(m_piece.get()) != PGRES_TUPLES_OK) {
        m_error = errorOf(m_piece.get());
        return false;
    }
    m_row = 0;
    m_rows = PQntuples(m_piece.get());
    m_isLast = m_rows < m_rowsInPiece;
    if (!m_isLast)
        request();
    return m_rows > 0;
}

bool CursorReader::isNull(int column) const
{
    return PQgetisnull(m_piece.get(), m_row, column) != 0;
}

QString CursorReader::text(int column) const
{
    return QString::fromUtf8(PQgetvalue(m_piece.get(), m_row, column), PQgetlength(m_piece.get(), m_row, column));
}

qint64 CursorReader::number(int column) const
{
    qint64 number = 0;
    const char *digits = PQgetvalue(m_piece.get(), m_row, column);
    std::from_chars(digits, digits + PQgetlength(m_piece.get(), m_row, column), number);
    return number;
}

QVariant CursorReader::value(int column) const
{
    if (isNull(column))
        return {};
    const Oid type = PQftype(m_piece.get(), column);
    if (std::ranges::find(IntegerTypes, type) != std::end(IntegerTypes))
        return number(column);
    return type == BooleanType ? QVariant(*PQgetvalue(m_piece.get(), m_row, column) == 't') : QVariant(text(column));
}

QStringList CursorReader::columns() const
{
    QStringList names;
    for (int column = 0; column < PQnfields(m_piece.get()); ++column)
        names << QString::fromUtf8(PQfname(m_piece.get(), column));
    return names;
}

} // namespace palier
