// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"

namespace palier {

/** A transaction of a connection, from begin to commit; rolled back by its destructor if it did not get that far. The connection
    stays where it is meanwhile. */
class Transaction
{
public:
    /** All reads until the end see the database as it is at the first of them. */
    static Result<Transaction> read(Connection &connection);
    /** Takes the place of the one writer at once, or fails with errors::DatabaseLocked. */
    static Result<Transaction> write(Connection &connection);

    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction() { rollback(); }

    Result<Done> commit();
    void rollback();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    static Result<Transaction> begin(Connection &connection, QLatin1String statement);

    Connection *m_connection; // null when it has ended
};

} // namespace palier
