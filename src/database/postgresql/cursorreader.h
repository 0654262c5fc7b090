// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/rowreader.h"

#include <memory>

struct pg_conn;
struct pg_result;

namespace palier {

struct ConnectionHandle;

/** The rows behind a cursor of a server, in pieces: while the rows of one are read, the server is at work on the next. Qt sends a
   request and waits for its answer, so that one of the two would always be idle; this is why the pieces are asked for, and
   read, with libpq. A connection has one request under way: whoever wants to ask it something else calls
   ConnectionHandle::settle() before. */
class CursorReader : public RowReader
{
public:
    /** @param fetch the statement that gives a piece. @param rowsInPiece how many it gives while there are more. */
    CursorReader(ConnectionHandle &connection, const QString &fetch, int rowsInPiece);
    ~CursorReader() override;

    /** Fetches the first piece. */
    Result<Done> start();
    bool next() override;
    const std::optional<Error> &error() const override { return m_error; }

    bool isNull(int column) const override;
    QString text(int column) const override;
    qint64 number(int column) const override;
    QVariant value(int column) const override;
    QStringList columns() const override;

    /** Takes what is under way. */
    void collect();

private:
    struct Clear {
        void operator()(pg_result *piece) const;
    };
    using Piece = std::unique_ptr<pg_result, Clear>;

    bool isUnderWay() const;
    void request();
    bool takeNextPiece();
    Error errorOf(const pg_result *piece) const;

    ConnectionHandle &m_connection;
    pg_conn *m_server;
    QByteArray m_fetch;
    int m_rowsInPiece;
    Piece m_piece;
    Piece m_nextPiece; // collected, its rows not yet read
    int m_row = -1;
    int m_rows = 0; // of m_piece
    bool m_isLast = false;
    std::optional<Error> m_error;
};

} // namespace palier
