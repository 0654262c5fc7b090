// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>

namespace palier {

class Connection;

/** One statement of a connection: prepared at its first run, then run as often as wanted, its rows read forward only.
    Lives shorter than its connection, in the same thread. Whatever was wrong with its text shows at its first run. */
class Statement
{
public:
    Statement(const Connection &connection, Result<QString> sql);

    /** Binds the values to the parameters in the order in which they stand in the text, and runs it. */
    Result<Done> run(std::initializer_list<QVariant> values = {});
    /** The next row; false after the last one and after an error: finish() tells them apart. */
    bool next() { return m_query.next(); }
    /** Ends a run, whether or not its rows were read to the end, and says whether anything failed on the way. */
    Result<Done> finish();
    /** A run of which no rows are wanted. */
    Result<Done> execute(std::initializer_list<QVariant> values = {});
    /** A run of which only the first column of the first row is wanted; not valid where there is no row. */
    Result<QVariant> single(std::initializer_list<QVariant> values = {});

    QVariant value(int column) const { return m_query.value(column); }
    bool isNull(int column) const { return m_query.isNull(column); }
    /** "" for NULL. */
    QString text(int column) const { return m_query.value(column).toString(); }
    /** 0 for NULL. */
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    /** The names of the columns, after a run. */
    QStringList columns() const;

private:
    Result<Done> prepare();

    QSqlQuery m_query;
    Result<QString> m_sql;
    QString m_path;
    bool m_prepared = false;
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
