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
    return begin(connection, "begin_write"_L1);
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
    // Fails where SQLite has already rolled back by itself, after a full disk for example: then all is said.
    (void)m_connection->statement("rollback"_L1).execute();
    m_connection = nullptr;
}

} // namespace palier
