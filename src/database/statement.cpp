// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/statement.h"

#include "database/connectionhandle.h"
#include "database/errors.h"
#include "database/postgresql/literals.h"

#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <atomic>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

// A server must answer within these. Opening a cursor over everything may sort or warm up first.
constexpr std::chrono::milliseconds PatienceForAnswer{8000};
constexpr std::chrono::milliseconds PatienceForMany{60'000};
constexpr int RowsInPiece = 20'000;
constexpr qsizetype CharactersInMessage = 100'000;

/** A byte order mark at the front of a text is lost, in SQLite when it is written, with a server when Qt reads it: one that
   belongs to the text gets another one to lose. */
QVariant bound(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    const bool looksMarked = text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped);
    return looksMarked ? QVariant(QChar(QChar::ByteOrderMark) + text) : value;
}

/** A server's texts end there. */
bool holdsNull(std::initializer_list<QVariant> values)
{
    return std::ranges::any_of(values,
        [](const QVariant &value) { return value.typeId() == QMetaType::QString && value.toString().contains(QChar::Null); });
}

QString freshCursor()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("palier_%1").arg(++count);
}

} // namespace

Statement::Statement(ConnectionHandle &connection, Result<QString> sql, Rows rows)
    : m_connection(&connection), m_query(connection.database), m_sql(std::move(sql)), m_rows(rows)
{
    // Forward only, a server's rows come one by one while the connection can do nothing else.
    m_query.setForwardOnly(!isServed());
}

bool Statement::isServed() const
{
    return m_connection->isServer();
}

Error Statement::failure() const
{
    return m_connection->error(m_query.lastError());
}

Result<Done> Statement::run(std::initializer_list<QVariant> values)
{
    if (!m_sql)
        return m_sql.error();
    m_lost.reset();
    if (!isServed())
        return runPrepared(values);
    if (holdsNull(values))
        return Error{errors::TextWithNull, {m_connection->address.name()}};
    const QString sql = literally(values);
    return m_rows == Rows::InPieces ? openCursor(sql) : send(sql, PatienceForAnswer);
}

QString Statement::literally(std::initializer_list<QVariant> values) const
{
    std::vector<QVariant> marked;
    std::ranges::transform(values, std::back_inserter(marked), bound);
    return withLiterals(*m_sql, marked, *m_connection->database.driver());
}

Result<Done> Statement::runPrepared(std::initializer_list<QVariant> values)
{
    if (!m_prepared && !m_query.prepare(*m_sql))
        return failure();
    m_prepared = true;
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, bound(value));
    return m_query.exec() ? Result<Done>(Done{}) : failure();
}

Result<Done> Statement::enqueue(std::initializer_list<QVariant> values)
{
    if (!isServed())
        return execute(values);
    if (!m_sql)
        return m_sql.error();
    if (holdsNull(values))
        return Error{errors::TextWithNull, {m_connection->address.name()}};
    m_connection->waiting += literally(values);
    return m_connection->waiting.size() < CharactersInMessage ? Result<Done>(Done{}) : sendWaiting();
}

Result<Done> Statement::sendWaiting()
{
    const QString waiting = std::exchange(m_connection->waiting, QString());
    if (waiting.isEmpty())
        return Done{};
    if (!m_connection->database.isOpen()) // known to be lost: Qt would give no error, only complain on the program's output
        return m_connection->error({});
    const RoundTripGuard::Watch watch(m_connection->guard.get(), PatienceForMany);
    QSqlQuery many(m_connection->database);
    bool goesOn = many.exec(waiting);
    while (goesOn)
        goesOn = many.nextResult(); // each statement answers for itself
    return many.lastError().isValid() ? Result<Done>(m_connection->error(many.lastError())) : Done{};
}

Result<Done> Statement::send(const QString &sql, std::chrono::milliseconds patience)
{
    if (auto sent = sendWaiting(); !sent)
        return sent;
    if (!m_connection->database.isOpen())
        return m_connection->error({});
    const RoundTripGuard::Watch watch(m_connection->guard.get(), patience);
    return m_query.exec(sql) ? Result<Done>(Done{}) : failure();
}

Result<Done> Statement::openCursor(const QString &sql)
{
    closeCursor();
    const QString name = freshCursor();
    auto declare = m_connection->catalog.text("cursor_declare"_L1);
    if (!declare)
        return declare.error();
    if (auto declared = send(declare->replace("{name}"_L1, name).replace("{query}"_L1, sql), PatienceForMany); !declared)
        return declared;
    m_cursor = name;
    return fetchPiece();
}

Result<Done> Statement::fetchPiece()
{
    auto fetch = m_connection->catalog.text("cursor_fetch"_L1);
    if (!fetch)
        return fetch.error();
    return send(fetch->replace("{name}"_L1, m_cursor).replace("{most}"_L1, QString::number(RowsInPiece)), PatienceForMany);
}

void Statement::closeCursor()
{
    if (m_cursor.isEmpty())
        return;
    // Where that fails the transaction has failed, and took the cursor along.
    if (auto close = m_connection->catalog.text("cursor_close"_L1); close && !m_lost)
        (void)send(close->replace("{name}"_L1, m_cursor), PatienceForAnswer);
    m_cursor.clear();
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_cursor.isEmpty() || m_lost || m_query.size() < RowsInPiece)
        return false;
    if (const auto fetched = fetchPiece(); !fetched) {
        m_lost = fetched.error();
        return false;
    }
    return m_query.next();
}

Result<Done> Statement::finish()
{
    if (m_lost) {
        closeCursor();
        return *std::exchange(m_lost, std::nullopt);
    }
    const bool failed = m_query.lastError().isValid();
    const auto outcome = failed ? Result<Done>(failure()) : Done{};
    m_query.finish();
    if (!failed)
        closeCursor();
    return outcome;
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
