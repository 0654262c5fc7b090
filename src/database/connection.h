// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/access.h"
#include "database/connectionhandle.h"
#include "database/statement.h"

#include "base/result.h"

#include <chrono>
#include <memory>

namespace palier {

/** One open connection to a database, with the SQL of its dialect. Used in the thread that opened it; closed by its destructor,
    after everything that was made from it. */
class Connection
{
public:
    /** How long a statement waits for somebody else's lock before it fails with errors::DatabaseLocked. */
    static constexpr std::chrono::milliseconds Patience{5000};

    /** Opens a database; knows nothing of what is in it beyond that it is one (see openWorkspace() for ours).
        A file is read where it may only be read: also one, or in a folder, that cannot be written; opening it makes this process
        ignore SIGXFSZ, so that a limit on file sizes is an error and not the end.
        On a server, Access::Create makes no database, only what is in it.
        @param limit ends all waiting for a server; null: nothing does.
        Errors: those of "Opening" and of "Servers" in errors.h. */
    static Result<Connection> open(const DatabaseAddress &address, Access access, std::chrono::milliseconds patience = Patience,
        RoundTripLimit *limit = nullptr);
    static Result<Connection> openSqlite(const QString &path, Access access, std::chrono::milliseconds patience = Patience)
    {
        return open(DatabaseAddress::file(path), access, patience);
    }

    const DatabaseAddress &address() const { return m_handle->address; }
    /** What people call the database; stands in errors. */
    QString name() const { return address().name(); }
    bool isWritable() const { return m_access != Access::ReadOnly; }
    const SqlCatalog &catalog() const { return m_handle->catalog; }
    const QSqlDatabase &database() const { return m_handle->database; }

    /** For what is asked of the driver past Statement: a server must answer within `patience` while the watch lives. */
    RoundTripGuard::Watch watch(std::chrono::milliseconds patience) const { return {m_handle->guard.get(), patience}; }
    /** What an error of the driver means. */
    Error errorOf(const QSqlError &failure) const { return m_handle->error(failure); }

    /** How long a server may take for its answer to an ordinary statement before it counts as silent; 8 seconds. */
    void setPatienceForAnswers(std::chrono::milliseconds patience) { m_handle->patience = patience; }
    /** What was said when it was opened. */
    std::chrono::milliseconds lockPatience() const { return m_handle->lockPatience; }

    /** Forgets what was enqueued and not sent: before a rollback. */
    void forgetWaiting()
    {
        m_handle->waiting.clear();
        m_handle->broken.reset();
    }

    /** The statement of this name in the catalog of the dialect. */
    Statement statement(QLatin1String name) const { return {*m_handle, catalog().text(name)}; }
    /** The same, for more rows than should be in memory at once: see Statement::Rows. */
    Statement stream(Result<QString> sql) const { return {*m_handle, std::move(sql), Statement::Rows::OfAnySize}; }
    /** A statement that stands elsewhere in the resources: of a migration, of a source profile. */
    Statement statementOf(Result<QString> sql) const { return {*m_handle, std::move(sql)}; }

private:
    Connection(const DatabaseAddress &address, Access access);
    Result<Done> openFile(std::chrono::milliseconds patience);
    Result<Done> openFileAs(Access access, bool immutable, std::chrono::milliseconds patience);
    Result<Done> openServer(std::chrono::milliseconds patience, RoundTripLimit *limit);
    Result<Done> checkServer() const;
    Result<Done> setUp(std::initializer_list<QLatin1String> statements) const;

    std::unique_ptr<ConnectionHandle> m_handle;
    Access m_access;
};

} // namespace palier
