// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <initializer_list>
#include <memory>
#include <optional>

namespace palier {

class RowReader;
struct ConnectionHandle;

/** One statement of a connection, run as often as wanted, its rows read forward only. Lives shorter than its connection, in the
    same thread. Whatever was wrong with its text shows at its first run. */
class Statement
{
public:
    /** How the rows of a run are fetched. A server sends all at once, so that other statements can be run meanwhile; or, for
       results of any size, in pieces through a cursor, which needs a transaction that ends after the run. SQLite gives them one
       by one whatever is asked for; those of any size are read past Qt (RowReader). */
    enum class Rows : quint8 { AtOnce, OfAnySize };

    Statement(ConnectionHandle &connection, Result<QString> sql, Rows rows = Rows::AtOnce);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    /** A server may take this long for the answers of this statement, not only as long as for any other one. */
    Statement &&within(std::chrono::milliseconds patience) &&;

    /** Binds the values to the parameters in the order in which they stand in the text, and runs it. A list of texts
       (QStringList) is one value: a JSON array. */
    Result<Done> run(std::initializer_list<QVariant> values = {});
    /** The next row; false after the last one and after an error: trouble() and finish() tell them apart. */
    bool next();
    /** What has failed on the way so far. */
    std::optional<Error> trouble() const;
    /** Ends a run, whether or not its rows were read to the end, and says whether anything failed on the way. */
    Result<Done> finish();
    /** A run of which no rows are wanted. */
    Result<Done> execute(std::initializer_list<QVariant> values = {});
    /** A run of which no rows are wanted and whose failure may show late: with the next statement that is run on the connection,
        at the latest with the commit. A file is written to at once; to a server such statements go many in one message, for each
        message costs more than what is in it. */
    Result<Done> enqueue(std::initializer_list<QVariant> values = {});
    /** A run of which only the first column of the first row is wanted; not valid where there is no row. */
    Result<QVariant> single(std::initializer_list<QVariant> values = {});

    QVariant value(int column) const;
    bool isNull(int column) const;
    /** "" for NULL. */
    QString text(int column) const;
    /** 0 for NULL. */
    qint64 number(int column) const;
    /** The names of the columns, after a run. */
    QStringList columns() const;

private:
    bool isServed() const;
    QString literally(std::initializer_list<QVariant> values) const;
    Result<Done> runPrepared(std::initializer_list<QVariant> values);
    Result<Done> send(const QString &sql, std::chrono::milliseconds patience);
    Result<Done> sendWaiting();
    Result<Done> openCursor(const QString &sql);
    void closeCursor();
    void letGo();
    Error failure() const;

    ConnectionHandle *m_connection;
    QSqlQuery m_query;
    Result<QString> m_sql;
    Rows m_rows;
    std::optional<std::chrono::milliseconds> m_patience; // nothing: that of the connection
    bool m_prepared = false;                             // of SQLite
    QString m_cursor;                                    // the name of the one that is open on a server
    std::unique_ptr<RowReader> m_rowReader;              // of a run whose rows may be of any number
};

/** A text where the column takes no NULL (Qt binds a null QString as NULL). */
inline QVariant asText(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

/** A text where NULL stands for "not known"; NULL is also what is read back fastest. */
inline QVariant asOptionalText(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace palier
