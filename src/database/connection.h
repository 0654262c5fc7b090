// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/access.h"
#include "database/sqlcatalog.h"
#include "database/statement.h"

#include "base/result.h"

#include <QSqlDatabase>

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

    /** Opens a SQLite file; knows nothing of what is in it beyond that it is a database (see openWorkspace() for ours).
        Reads where it may only read: also a file, or a folder, that cannot be written.
        Opening makes this process ignore SIGXFSZ, so that a limit on file sizes is an error and not the end.
        Errors: those of "Opening" in errors.h. */
    static Result<Connection> openSqlite(const QString &path, Access access, std::chrono::milliseconds patience = Patience);

    const QString &path() const { return m_path; }
    bool isWritable() const { return m_access != Access::ReadOnly; }
    const SqlCatalog &catalog() const { return m_catalog; }
    const QSqlDatabase &database() const { return m_handle->database; }

    /** The statement of this name in the catalog of the dialect. */
    Statement statement(QLatin1String name) const { return {*this, m_catalog.text(name)}; }
    /** A statement that stands elsewhere in the resources: of a migration, of a source profile. */
    Statement statementOf(Result<QString> sql) const { return {*this, std::move(sql)}; }

private:
    /** Qt keeps connections by name: this one's is its own, and is given back. */
    struct Handle {
        explicit Handle(const QString &driver);
        Handle(const Handle &) = delete;
        Handle &operator=(const Handle &) = delete;
        ~Handle();

        QSqlDatabase database;
    };

    Connection(const QString &path, Access access);
    Result<Done> open(std::chrono::milliseconds patience);
    Result<Done> openAs(Access access, bool immutable, std::chrono::milliseconds patience);
    Result<Done> setUp() const;

    std::unique_ptr<Handle> m_handle;
    SqlCatalog m_catalog;
    QString m_path;
    Access m_access;
};

} // namespace palier
