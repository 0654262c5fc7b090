// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/connection.h"
#include "database/errors.h"

namespace palier {

/** A transaction of a connection, from begin to commit; rolled back by its destructor if it did not get that far. The connection
    stays where it is meanwhile. */
class Transaction
{
public:
    /** All reads until the end see the database as it is at the first of them. */
    static Result<Transaction> read(Connection &connection);
    /** In a file, takes the place of the one writer at once, or fails with errors::DatabaseLocked. On a server writers work side
       by side, each on the database as it was at its first statement: who wants to change what another has changed since fails
       with errors::WriteCollision, and may begin again. */
    static Result<Transaction> write(Connection &connection);
    /** Takes the turn of the one who changes the schema, after all that others have changed. */
    static Result<Transaction> migration(Connection &connection);

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

/** Does the work, and again where somebody else wrote the same at the same time: on what he has left, it may end otherwise. */
template<typename F>
Result<Done> triedAgain(F work)
{
    constexpr int Most = 5;
    Result<Done> done = work();
    for (int tries = 1; tries < Most && !done && done.error().code == errors::WriteCollision; ++tries)
        done = work();
    return done;
}

} // namespace palier
