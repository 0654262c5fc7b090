// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/serveraddress.h"

#include <QString>

#include <optional>

namespace palier {

/** The engines that a workspace of ours can be in: folders of resources/sql. */
enum class Dialect : quint8 { Sqlite, Postgresql };

template<>
struct EnumNames<Dialect> {
    static constexpr std::array names{"sqlite", "postgresql"};
};

/** The Qt Sql driver for an engine. */
constexpr QLatin1String driverOf(Dialect dialect)
{
    return QLatin1String(dialect == Dialect::Sqlite ? "QSQLITE" : "QPSQL");
}

/** Where the database of a workspace is: in a file, or on a server. A value; any thread. */
class DatabaseAddress
{
public:
    static DatabaseAddress file(const QString &path);
    static DatabaseAddress server(const ServerAddress &server);

    Dialect dialect() const { return m_server ? Dialect::Postgresql : Dialect::Sqlite; }
    bool isFile() const { return !m_server; }
    /** Of a file; "" for a server. */
    const QString &path() const { return m_path; }
    /** Of a server only. */
    const ServerAddress &server() const { return *m_server; }
    void setPassword(const QString &password);

    /** What people call it: the path, or "postgresql://ann@db.example/support". Never a secret. */
    QString name() const;

    friend bool operator==(const DatabaseAddress &, const DatabaseAddress &) = default;

private:
    QString m_path;
    std::optional<ServerAddress> m_server;
};

} // namespace palier
