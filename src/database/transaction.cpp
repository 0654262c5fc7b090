// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"

namespace palier {

using namespace Qt::StringLiterals;

namespace {

// Of a server: what is written must reach its disk.
constexpr std::chrono::seconds PatienceForCommit{60};
constexpr std::chrono::minutes PatienceForTurn{10};

/** Waits until nobody else changes the schema: a big database is not upgraded within the time that other locks are waited for. */
Result<Done> waitForTurn(const Connection &connection)
{
    const auto waitFor = [&connection](std::chrono::milliseconds patience) {
        return connection.statement("set_lock_timeout_here"_L1).execute({QString::number(patience.count())});
    };
    if (auto set = waitFor(PatienceForTurn); !set)
        return set;
    // The server gives up first, and says what for.
    const auto patience = PatienceForTurn + std::chrono::minutes{1};
    if (auto turn = connection.statement("wait_for_migrations"_L1).within(patience).execute(); !turn)
        return turn;
    return waitFor(connection.lockPatience());
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection, QLatin1String statement)
{
    if (const auto begun = connection.statement(statement).execute(); !begun)
        return begun.error();
    return Transaction(connection);
}

Result<Transaction> Transaction::read(Connection &connection)
{
    return begin(connection, "begin_read"_L1);
}

Result<Transaction> Transaction::write(Connection &connection)
{
    // A file says so by itself; a server only when something is written.
    if (!connection.address().isFile() && !connection.isWritable())
        return Error{errors::ServerReadOnly, {connection.name()}};
    return begin(connection, "begin_write"_L1);
}

Result<Transaction> Transaction::migration(Connection &connection)
{
    if (connection.address().isFile())
        return write(connection);
    auto transaction = begin(connection, "begin_migration"_L1);
    if (!transaction)
        return transaction;
    if (const auto turn = waitForTurn(connection); !turn)
        return turn.error();
    return transaction;
}

Result<Done> Transaction::commit()
{
    auto committed = m_connection->statement("commit"_L1).within(PatienceForCommit).execute();
    if (committed)
        m_connection = nullptr;
    return committed;
}

void Transaction::rollback()
{
    if (m_connection == nullptr)
        return;
    // Fails where SQLite has already rolled back by itself, after a full disk for example, or the server is gone: then all is
    // said.
    m_connection->forgetWaiting();
    (void)m_connection->statement("rollback"_L1).execute();
    m_connection = nullptr;
}

} // namespace palier
