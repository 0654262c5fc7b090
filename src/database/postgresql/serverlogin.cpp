// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/serverlogin.h"

#include "database/errors.h"
#include "database/postgresql/servererror.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <libpq-fe.h>
#include <poll.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsToConnect = 5;
constexpr int MillisecondsUnacknowledged = 8000; // then the system takes a connection for lost

using Options = std::vector<std::pair<QByteArray, QByteArray>>;

bool isVerifying(TlsMode mode)
{
    return mode == TlsMode::VerifyCa || mode == TlsMode::VerifyFull;
}

/** Whose certificates are trusted: those that were named, those of libpq's own place, or those of the system. */
QString rootCertificateOf(const ServerAddress &server)
{
    QString system = u"/etc/ssl/certs/ca-certificates.crt"_qs;
    const bool hasOwn = QFileInfo::exists(QDir::homePath() + "/.postgresql/root.crt"_L1);
    if (!server.rootCertificate.isEmpty() || hasOwn || !QFileInfo::exists(system))
        return server.rootCertificate;
    return system;
}

/** What both Qt and libpq are told beside host, port, database, user and password. */
Options optionsOf(const ServerAddress &server)
{
    const TlsMode tls = server.tlsInForce();
    Options options{{"connect_timeout", QByteArray::number(SecondsToConnect)},
        {"tcp_user_timeout", QByteArray::number(MillisecondsUnacknowledged)}, {"keepalives_idle", "10"},
        {"keepalives_interval", "3"}, {"keepalives_count", "3"}, {"application_name", "palier"},
        {"sslmode", QByteArray(nameOf(tls).latin1())}};
    if (const QString root = rootCertificateOf(server); isVerifying(tls) && !root.isEmpty())
        options.emplace_back("sslrootcert", QFile::encodeName(root));
    return options;
}

QString quoted(QByteArray value)
{
    value.replace('\\', "\\\\").replace('\'', "\\'");
    return u'\'' + QString::fromLocal8Bit(value) + u'\'';
}

QString connectOptions(const ServerAddress &server)
{
    QStringList words;
    for (const auto &[name, value] : optionsOf(server))
        words << QLatin1String(name) + u'=' + quoted(value);
    return words.join(u' ');
}

struct Finish {
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Attempt = std::unique_ptr<PGconn, Finish>;

Attempt beginAttempt(const ServerAddress &server)
{
    Options options = optionsOf(server);
    const auto add = [&options](const char *name, const QString &value) {
        if (!value.isEmpty())
            options.emplace_back(name, value.toUtf8());
    };
    add("host", server.host);
    add("port", QString::number(server.port));
    add("dbname", server.database);
    add("user", server.user);
    add("password", server.password);
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : options) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return Attempt(PQconnectStartParams(names.data(), values.data(), 0));
}

/** How far an attempt to connect came before it failed. */
ConnStatusType follow(PGconn *connection)
{
    const QDeadlineTimer deadline(std::chrono::seconds{SecondsToConnect});
    ConnStatusType reached = PQstatus(connection);
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (wants == PGRES_POLLING_READING || wants == PGRES_POLLING_WRITING) {
        pollfd waiting{PQsocket(connection), static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (::poll(&waiting, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            break;
        reached = PQstatus(connection) == CONNECTION_BAD ? reached : PQstatus(connection);
        wants = PQconnectPoll(connection);
    }
    return reached;
}

/** The code in a message of verbosity "verbose": "FATAL:  28P01: password …", whatever the language. */
QString stateIn(const QString &message)
{
    static const QRegularExpression shape(u":\\s+((?=[A-Z]*[0-9])[0-9A-Z]{5}):\\s"_qs);
    return shape.match(message).captured(1);
}

/** A name can have several addresses, and libpq tells of each in turn, with its port: the last is the one that came furthest. */
QString reasonIn(const QString &message, const ServerAddress &server)
{
    const QString port = QString::number(server.port);
    QString reason = message.section(u'\n', 0, 0);
    for (const QString &line : message.split(u'\n')) {
        if (line.contains(port))
            reason = line;
    }
    return reason.trimmed();
}

/** Qt says no more than that it did not connect: the reason is found by trying once more, step by step. */
Error whyNotConnected(const DatabaseAddress &address)
{
    const Attempt attempt = beginAttempt(address.server());
    PQsetErrorVerbosity(attempt.get(), PQERRORS_VERBOSE);
    const ConnStatusType reached = follow(attempt.get());
    const QString message = QString::fromLocal8Bit(PQerrorMessage(attempt.get())).trimmed();
    if (const QString state = stateIn(message); !state.isEmpty())
        return serverError(state, message, address);
    if (PQconnectionNeedsPassword(attempt.get()))
        return {errors::PasswordMissing, {address.name(), address.server().user}};
    const QString text = reasonIn(message, address.server());
    if (reached == CONNECTION_SSL_STARTUP)
        return {errors::TlsFailed, {address.name(), text}};
    const bool isAnswered = reached != CONNECTION_STARTED && reached != CONNECTION_NEEDED && reached != CONNECTION_BAD;
    return isAnswered ? Error{errors::ServerLost, {address.name()}} : Error{errors::ServerUnreachable, {address.name(), text}};
}

} // namespace

Result<Done> logIn(QSqlDatabase &database, const DatabaseAddress &address)
{
    const ServerAddress &server = address.server();
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setUserName(server.user);
    database.setPassword(server.password);
    database.setConnectOptions(connectOptions(server));
    if (database.open())
        return Done{};
    return whyNotConnected(address);
}

PGconn *serverHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "pg_conn*") == 0); // PGconn is another name for it
    return *static_cast<PGconn *const *>(handle.constData());
}

int socketOf(const QSqlDatabase &database)
{
    return PQsocket(serverHandle(database));
}

} // namespace palier
