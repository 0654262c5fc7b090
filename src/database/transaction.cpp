// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/transaction.h"

namespace palier {

using namespace Qt::StringLiterals;

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
    if (const auto turn = connection.statement("wait_for_migrations"_L1).execute(); !turn)
        return turn.error();
    return transaction;
}

Result<Done> Transaction::commit()
{
    auto committed = m_connection->statement("commit"_L1).execute();
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
