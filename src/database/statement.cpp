// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/statement.h"

#include "database/connection.h"
#include "database/sqlite/sqliteerror.h"

#include <QSqlError>
#include <QSqlRecord>

namespace palier {

Statement::Statement(const Connection &connection, Result<QString> sql)
    : m_query(connection.database()), m_sql(std::move(sql)), m_path(connection.path())
{
    m_query.setForwardOnly(true);
}

Result<Done> Statement::prepare()
{
    if (!m_sql)
        return m_sql.error();
    m_prepared = m_query.prepare(*m_sql);
    return m_prepared ? Result<Done>(Done{}) : sqliteError(m_query.lastError(), m_path);
}

namespace {

/** SQLite takes a byte order mark off the front of a text; one that belongs to the text gets another one to lose. */
QVariant bound(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const bool looksMarked = text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped);
    return looksMarked ? QVariant(QChar(QChar::ByteOrderMark) + text) : value;
}

} // namespace

Result<Done> Statement::run(std::initializer_list<QVariant> values)
{
    if (!m_prepared) {
        if (auto prepared = prepare(); !prepared)
            return prepared;
    }
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, bound(value));
    return m_query.exec() ? Result<Done>(Done{}) : sqliteError(m_query.lastError(), m_path);
}

Result<Done> Statement::finish()
{
    const QSqlError failure = m_query.lastError();
    m_query.finish();
    return failure.isValid() ? Result<Done>(sqliteError(failure, m_path)) : Done{};
}

Result<Done> Statement::execute(std::initializer_list<QVariant> values)
{
    auto ran = run(values);
    return ran ? finish() : ran;
}

Result<QVariant> Statement::single(std::initializer_list<QVariant> values)
{
    if (const auto ran = run(values); !ran)
        return ran.error();
    const QVariant answer = next() ? value(0) : QVariant();
    const auto finished = finish();
    return finished ? Result<QVariant>(answer) : finished.error();
}

QStringList Statement::columns() const
{
    const QSqlRecord record = m_query.record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names << record.fieldName(i);
    return names;
}

} // namespace palier
