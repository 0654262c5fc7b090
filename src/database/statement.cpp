// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/statement.h"

#include "database/connectionhandle.h"
#include "database/errors.h"
#include "database/postgresql/cursorreader.h"
#include "database/postgresql/literals.h"
#include "database/sqlite/steppingreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <atomic>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

// A server must answer within these, where the connection's patience is too short. Opening a cursor over everything may sort or
// warm up first.
constexpr std::chrono::milliseconds PatienceForMany{60'000};
constexpr int RowsInPiece = 20'000;
constexpr qsizetype CharactersInMessage = 100'000;

/** A byte order mark at the front of a text is lost, in SQLite when it is written, with a server when Qt reads it: one that
   belongs to the text gets another one to lose. */
QString marked(const QString &text)
{
    const bool looksMarked = text.startsWith(QChar::ByteOrderMark) || text.startsWith(QChar::ByteOrderSwapped);
    return looksMarked ? QChar(QChar::ByteOrderMark) + text : text;
}

/** A list is one value, a JSON array. Inside of it nothing is lost on the way to SQLite. */
QVariant bound(const QVariant &value, bool isServed)
{
    if (value.typeId() == QMetaType::QString)
        return marked(value.toString());
    if (value.typeId() != QMetaType::QStringList)
        return value;
    QJsonArray list;
    for (const QString &text : value.toStringList())
        list.append(isServed ? marked(text) : text);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/** A server's texts end there. */
bool holdsNull(std::initializer_list<QVariant> values)
{
    const auto has = [](const QString &text) { return text.contains(QChar::Null); };
    return std::ranges::any_of(values, [&](const QVariant &value) {
        return value.typeId() == QMetaType::QStringList ? std::ranges::any_of(value.toStringList(), has)
                                                        : value.typeId() == QMetaType::QString && has(value.toString());
    });
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

Statement::Statement(Statement &&other) noexcept = default;

Statement &Statement::operator=(Statement &&other) noexcept
{
    letGo();
    m_connection = other.m_connection;
    m_rowReader = std::move(other.m_rowReader);
    m_query = std::move(other.m_query);
    m_sql = std::move(other.m_sql);
    m_rows = other.m_rows;
    m_patience = other.m_patience;
    m_prepared = other.m_prepared;
    m_cursor = std::move(other.m_cursor);
    return *this;
}

Statement::~Statement()
{
    letGo();
}

/** When Qt lets go of the query that it ran last, it throws away whatever comes from the server next: that would be the piece of
    somebody's cursor. */
void Statement::letGo()
{
    m_connection->settle();
}

Statement &&Statement::within(std::chrono::milliseconds patience) &&
{
    m_patience = patience;
    return std::move(*this);
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
    if (!isServed())
        return runPrepared(values);
    if (holdsNull(values))
        return Error{errors::TextWithNull, {m_connection->address.name()}};
    const QString sql = literally(values);
    return m_rows == Rows::OfAnySize ? openCursor(sql) : send(sql, m_patience.value_or(m_connection->patience));
}

QString Statement::literally(std::initializer_list<QVariant> values) const
{
    std::vector<QVariant> literals;
    std::ranges::transform(values, std::back_inserter(literals), [](const QVariant &value) { return bound(value, true); });
    return withLiterals(*m_sql, literals, *m_connection->database.driver());
}

Result<Done> Statement::runPrepared(std::initializer_list<QVariant> values)
{
    if (!m_prepared && !m_query.prepare(*m_sql))
        return failure();
    m_prepared = true;
    m_rowReader.reset();
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, bound(value, false));
    if (!m_query.exec())
        return failure();
    if (m_rows == Rows::OfAnySize)
        m_rowReader = SteppingReader::over(*m_connection, m_query);
    return Done{};
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
    m_connection->settle();
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
    m_connection->settle();
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
    auto fetch = m_connection->catalog.text("cursor_fetch"_L1);
    if (!fetch)
        return fetch.error();
    fetch->replace("{name}"_L1, name).replace("{most}"_L1, QString::number(RowsInPiece));
    auto pieces = std::make_unique<CursorReader>(*m_connection, *fetch, RowsInPiece);
    auto started = pieces->start();
    m_rowReader = std::move(pieces);
    return started;
}

void Statement::closeCursor()
{
    const bool failed = m_rowReader && m_rowReader->error();
    m_rowReader.reset();
    if (m_cursor.isEmpty())
        return;
    // Where that fails the transaction has failed, and took the cursor along.
    if (auto close = m_connection->catalog.text("cursor_close"_L1); close && !failed)
        (void)send(close->replace("{name}"_L1, m_cursor), m_connection->patience);
    m_cursor.clear();
}

bool Statement::next()
{
    return m_rowReader ? m_rowReader->next() : m_query.next();
}

std::optional<Error> Statement::trouble() const
{
    if (m_rowReader)
        return m_rowReader->error();
    return m_query.lastError().isValid() ? std::optional(failure()) : std::nullopt;
}

Result<Done> Statement::finish()
{
    const auto error = trouble();
    if (m_cursor.isEmpty()) {
        m_rowReader.reset();
        m_query.finish();
    } else {
        closeCursor();
    }
    return error ? Result<Done>(*error) : Done{};
}

QVariant Statement::value(int column) const
{
    return m_rowReader ? m_rowReader->value(column) : m_query.value(column);
}

bool Statement::isNull(int column) const
{
    return m_rowReader ? m_rowReader->isNull(column) : m_query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_rowReader ? m_rowReader->text(column) : m_query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_rowReader ? m_rowReader->number(column) : m_query.value(column).toLongLong();
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
    if (m_rowReader)
        return m_rowReader->columns();
    const QSqlRecord record = m_query.record();
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names << record.fieldName(i);
    return names;
}

} // namespace palier
