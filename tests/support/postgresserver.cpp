// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgresserver.h"

#include "support/ownedfolder.h"
#include "support/unprivileged.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace palier::test {

namespace {

constexpr int MillisecondsToStart = 30'000;

/** Debian keeps the programs of each version apart, and out of the path. */
QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (found.isEmpty())
        qFatal("no PostgreSQL server is installed (CONTRIBUTING.md names the packages)");
    return versions.filePath(found.last() + QStringLiteral("/bin/"));
}

/** In the child: nobody's rights, and its end with the test's. */
void becomeServer()
{
    becomeNobody();
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier(becomeNobody);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

/** The processes that this one has started, and that have not ended. */
std::vector<pid_t> childrenOf(pid_t parent)
{
    std::vector<pid_t> children;
    const QStringList numbers = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")}, QDir::Dirs);
    for (const QString &number : numbers) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(number));
        if (!file.open(QIODevice::ReadOnly))
            continue; // it has ended meanwhile
        const QByteArray stat = file.readAll();
        // "<number> (<name, which may hold anything>) <state> <parent> …"
        if (stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toInt() == parent)
            children.push_back(number.toInt());
    }
    return children;
}

/** Kills a process that is not a child of ours, and waits for its end. */
void killAndWait(pid_t process)
{
    // <sys/pidfd.h> of Debian 12 forgets that somebody may write C++.
    const int handle = static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
    if (handle < 0)
        return; // it has ended
    ::syscall(SYS_pidfd_send_signal, handle, SIGKILL, nullptr, 0);
    pollfd end{handle, POLLIN, 0};
    ::poll(&end, 1, 10'000);
    ::close(handle);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

PostgresServer &PostgresServer::shared()
{
    static PostgresServer server;
    return server;
}

std::unique_ptr<PostgresServer> PostgresServer::standbyOf(const PostgresServer &primary)
{
    Options options;
    options.settings = primary.m_options.settings;
    return std::unique_ptr<PostgresServer>(new PostgresServer(options, &primary));
}

PostgresServer::PostgresServer(const Options &options) : PostgresServer(options, nullptr) {}

PostgresServer::PostgresServer(const Options &options, const PostgresServer *primary)
    : m_options(options),
      m_folder(ownedFolder(options.within.isEmpty() ? roomyFolder() : options.within, QStringLiteral("pg"))),
      m_programs(programFolder()),
      m_port(options.onLoopback ? freePort() : quint16{0})
{
    giveToNobody(m_folder.path());
    if (primary)
        copy(*primary);
    else
        initialise();
    QDir().mkdir(socketFolder());
    giveToNobody(socketFolder());
    start();
}

PostgresServer::~PostgresServer()
{
    stop();
}

void PostgresServer::initialise()
{
    const QStringList usual{QStringLiteral("-D"), dataFolder(), QStringLiteral("-U"), QStringLiteral("admin"),
        QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"), QStringLiteral("--locale=C"),
        QStringLiteral("--encoding=UTF8"), QStringLiteral("--no-instructions")};
    run(m_programs + QStringLiteral("initdb"), usual + m_options.atInit);
}

void PostgresServer::copy(const PostgresServer &primary)
{
    run(m_programs + QStringLiteral("pg_basebackup"),
        {QStringLiteral("-h"), primary.socketFolder(), QStringLiteral("-p"), primary.portText(), QStringLiteral("-U"),
            QStringLiteral("admin"), QStringLiteral("-D"), dataFolder(), QStringLiteral("--write-recovery-conf"),
            QStringLiteral("--wal-method=stream"), QStringLiteral("--checkpoint=fast"), QStringLiteral("--no-sync")});
}

void PostgresServer::catchUpWith(const PostgresServer &primary) const
{
    const QString written = primary.sql(QStringLiteral("postgres"), QStringLiteral("SELECT pg_current_wal_insert_lsn()"));
    const QString behind = QStringLiteral("SELECT pg_last_wal_replay_lsn() >= '%1'::pg_lsn").arg(written);
    QDeadlineTimer deadline(MillisecondsToStart);
    while (sql(QStringLiteral("postgres"), behind) != QLatin1String("t")) {
        if (deadline.hasExpired())
            qFatal("the replica does not catch up: see %s/log", qPrintable(m_folder.path()));
    }
}

void PostgresServer::start()
{
    QStringList arguments{QStringLiteral("-D"), dataFolder(), QStringLiteral("-k"), socketFolder()};
    QStringList settings{QStringLiteral("fsync=off"), QStringLiteral("full_page_writes=off"),
        QStringLiteral("shared_buffers=128MB"), QStringLiteral("max_connections=100"), QStringLiteral("autovacuum=off"),
        QStringLiteral("log_min_messages=fatal")};
    settings << (m_port ? QStringLiteral("listen_addresses=127.0.0.1") : QStringLiteral("listen_addresses="));
    settings << QStringLiteral("port=%1").arg(portText());
    for (const QString &setting : settings + m_options.settings)
        arguments << QStringLiteral("-c") << setting;
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
    m_server->setChildProcessModifier(becomeServer);
    m_server->setWorkingDirectory(QStringLiteral("/"));
    m_server->setEnvironment(QProcess::systemEnvironment() + m_options.environment);
    m_server->start(m_programs + QStringLiteral("postgres"), arguments);
    QDeadlineTimer deadline(MillisecondsToStart);
    while (!answers()) {
        if (deadline.hasExpired() || m_server->waitForFinished(20))
            qFatal("the server does not start: see %s/log", qPrintable(m_folder.path()));
    }
}

bool PostgresServer::answers() const
{
    QProcess ready;
    ready.start(m_programs + QStringLiteral("pg_isready"),
        {QStringLiteral("-q"), QStringLiteral("-h"), socketFolder(), QStringLiteral("-p"), portText()});
    return ready.waitForFinished(5000) && ready.exitCode() == 0;
}

void PostgresServer::kill()
{
    if (!m_server)
        return;
    // Its children would notice that the postmaster is gone, but not before they are done with what they are at; a server that is
    // started meanwhile would write the same files as they. Stopped first, so that it starts no more of them.
    const auto postmaster = static_cast<pid_t>(m_server->processId());
    ::kill(postmaster, SIGSTOP);
    const std::vector<pid_t> children = childrenOf(postmaster);
    m_server->kill();
    m_server->waitForFinished();
    std::ranges::for_each(children, killAndWait);
    m_server.reset();
    QFile::remove(dataFolder() + QStringLiteral("/postmaster.pid"));
}

void PostgresServer::stop()
{
    if (!m_server)
        return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
    if (!m_server->waitForFinished(10'000))
        m_server->kill();
    m_server->waitForFinished();
    m_server.reset();
}

bool PostgresServer::hasEnded() const
{
    return m_server->waitForFinished(0) || m_server->state() == QProcess::NotRunning;
}

ServerAddress PostgresServer::administrator(const QString &database) const
{
    ServerAddress address;
    address.host = socketFolder();
    address.port = m_port ? m_port : ServerAddress::UsualPort;
    address.user = QStringLiteral("admin");
    address.database = database;
    return address;
}

ServerAddress PostgresServer::newDatabase(const QString &copyOf)
{
    const QString name = QStringLiteral("desk%1").arg(++m_databases);
    sql(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, copyOf));
    return administrator(name);
}

QString PostgresServer::sql(const QString &database, const QString &text) const
{
    QProcess psql;
    psql.start(m_programs + QStringLiteral("psql"),
        {QStringLiteral("-XqAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), socketFolder(),
            QStringLiteral("-p"), portText(), QStringLiteral("-U"), QStringLiteral("admin"), QStringLiteral("-d"), database,
            QStringLiteral("-c"), text});
    if (!psql.waitForFinished(600'000) || psql.exitCode() != 0)
        qFatal("psql: %s", psql.readAllStandardError().constData());
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

} // namespace palier::test
