// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseaddress.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace palier::test {

/** A PostgreSQL server of the test's own: in a temporary folder, as an unprivileged user, on a socket there and, where asked for,
    on the loopback. It does not outlive the test, however that ends. */
class PostgresServer
{
public:
    struct Options {
        bool onLoopback = false;
        QStringList settings;         // further ones, as "fsync=on"
        QStringList atInit;           // further options of initdb
        QString within = {};          // an existing folder, in which its own is to be; "" memory, or that of temporary files
        QStringList environment = {}; // what it has besides ours, as "NAME=value"
    };

    /** The one that all tests of this process share; started when it is first asked for. */
    static PostgresServer &shared();

    explicit PostgresServer(const Options &options);
    PostgresServer() : PostgresServer(Options()) {}
    /** A replica, which can be read and follows the other one for as long as that is there. */
    static std::unique_ptr<PostgresServer> standbyOf(const PostgresServer &primary);
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /** A database under a name that no other has: empty, or a copy of one that nobody uses. */
    ServerAddress newDatabase(const QString &copyOf = QStringLiteral("template1"));
    /** As the administrator of the server: on its socket, in a database. */
    ServerAddress administrator(const QString &database = QStringLiteral("postgres")) const;
    /** Where it listens on the loopback; 0: nowhere. */
    quint16 port() const { return m_port; }
    QString socketFolder() const { return m_folder.filePath(QStringLiteral("s")); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    void start();
    /** Ends all its processes at once, as a power cut would. */
    void kill();
    /** Ends it as an administrator would who does not wait for anybody. */
    void stop();
    /** Whether it has ended by itself. */
    bool hasEnded() const;
    /** Of a replica: waits until it has everything that its primary has written so far. */
    void catchUpWith(const PostgresServer &primary) const;

    /** Runs SQL in a database through psql, as the administrator; what it answers, "|" between columns. Fails the program where
        that fails. */
    QString sql(const QString &database, const QString &text) const;

private:
    PostgresServer(const Options &options, const PostgresServer *primary);
    void initialise();
    void copy(const PostgresServer &primary);
    QString portText() const { return QString::number(m_port ? m_port : ServerAddress::UsualPort); }
    bool answers() const;

    Options m_options;
    QTemporaryDir m_folder;
    QString m_programs;
    quint16 m_port = 0;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace palier::test
