// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/serverlogin.h"

#include "database/errors.h"
#include "database/postgresql/roundtriplimit.h"
#include "database/postgresql/servererror.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <libpq-fe.h>
#include <poll.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsToConnect = 5;
constexpr int MillisecondsBetweenLooks = 100;    // at the limit of an attempt
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

/** As libpq would call this person where no address says so, whatever PGUSER says. */
QByteArray userOf(const ServerAddress &server)
{
    if (!server.user.isEmpty())
        return server.user.toUtf8();
    const passwd *person = ::getpwuid(::geteuid());
    return person ? QByteArray(person->pw_name) : QByteArray();
}

/** What libpq takes from its environment (PGHOST, PGHOSTADDR, PGSERVICE, …) where an address says nothing, so that its own
    defaults, and nobody else's, are in force: a connection leads where its address says. */
Options emptyOnes(const ServerAddress &server, const Options &given)
{
    Options empty{{"hostaddr", {}}};
    if (server.host.isEmpty())
        empty.emplace_back("host", QByteArray());
    if (server.database.isEmpty())
        empty.emplace_back("dbname", QByteArray());
    if (std::ranges::none_of(given, [](const auto &option) { return option.first == "sslrootcert"; }))
        empty.emplace_back("sslrootcert", QByteArray());
    return empty;
}

QByteArray written(const Options &options)
{
    QByteArray text;
    for (const auto &[name, value] : options) {
        QByteArray quoted = value;
        quoted.replace('\\', "\\\\").replace('\'', "\\'");
        text += name + "='" + quoted + "' ";
    }
    return text;
}

/** Beside what Qt writes itself. */
QString connectOptions(const ServerAddress &server)
{
    Options options = optionsOf(server);
    const Options empty = emptyOnes(server, options);
    options.insert(options.end(), empty.begin(), empty.end());
    return QString::fromLocal8Bit(written(options));
}

struct Finish {
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Attempt = std::unique_ptr<PGconn, Finish>;

Attempt beginAttempt(const ServerAddress &server)
{
    Options options{{"port", QByteArray::number(server.port)}, {"user", userOf(server)}};
    const auto add = [&options](const char *name, const QString &value) {
        if (!value.isEmpty())
            options.emplace_back(name, value.toUtf8());
    };
    add("host", server.host);
    add("dbname", server.database);
    add("password", server.password);
    return Attempt(PQconnectStart(written(options) + connectOptions(server).toLocal8Bit()));
}

/** Waits until the connection can go on; false: for too long, or nobody wants it any more. */
bool waitFor(PGconn *connection, short event, const QDeadlineTimer &deadline, const RoundTripLimit *limit)
{
    while (!deadline.hasExpired() && !(limit && limit->isPast())) {
        pollfd waiting{PQsocket(connection), event, 0};
        if (const int ready = ::poll(&waiting, 1, MillisecondsBetweenLooks); ready != 0)
            return ready > 0;
    }
    return false;
}

/** How far an attempt to connect came before it succeeded or failed, or was given up. */
struct Course {
    ConnStatusType reached = CONNECTION_NEEDED;
    bool isGivenUp = false;

    /** The other end has taken the connection. */
    bool isAnswered() const { return reached != CONNECTION_STARTED && reached != CONNECTION_NEEDED && reached != CONNECTION_BAD; }
};

Course follow(PGconn *connection, const RoundTripLimit *limit)
{
    const QDeadlineTimer deadline(std::chrono::seconds{SecondsToConnect});
    Course course{PQstatus(connection)};
    PostgresPollingStatusType wants = course.reached == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (wants == PGRES_POLLING_READING || wants == PGRES_POLLING_WRITING) {
        if (!waitFor(connection, wants == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline, limit)) {
            course.isGivenUp = true;
            break;
        }
        course.reached = PQstatus(connection) == CONNECTION_BAD ? course.reached : PQstatus(connection);
        wants = PQconnectPoll(connection);
    }
    return course;
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

/** Qt says no more than that it did not connect, and cannot be told to give up: what becomes of a connection is found by trying
    it alone before, step by step. Done where it can be made, or where that cannot be told. */
Result<Done> tryAlone(const DatabaseAddress &address, const RoundTripLimit *limit, bool isLast)
{
    const Attempt attempt = beginAttempt(address.server());
    PQsetErrorVerbosity(attempt.get(), PQERRORS_VERBOSE);
    const Course course = follow(attempt.get(), limit);
    if (PQstatus(attempt.get()) == CONNECTION_OK && !isLast)
        return Done{};
    const bool isUnwanted = limit && limit->isPast();
    if (isUnwanted || (course.isGivenUp && course.isAnswered()))
        return silence(address);
    if (course.isGivenUp && !isLast)
        return Done{}; // its name may have other addresses, which Qt tries
    const QString message = QString::fromLocal8Bit(PQerrorMessage(attempt.get())).trimmed();
    if (const QString state = stateIn(message); !state.isEmpty())
        return serverError(state, message, address);
    if (PQconnectionNeedsPassword(attempt.get()))
        return Error{errors::PasswordMissing, {address.name(), address.server().user}};
    const QString text = reasonIn(message, address.server());
    if (course.reached == CONNECTION_SSL_STARTUP)
        return Error{errors::TlsFailed, {address.name(), text}};
    return course.isAnswered() ? Error{errors::ServerLost, {address.name()}}
                               : Error{errors::ServerUnreachable, {address.name(), text}};
}

} // namespace

Result<Done> logIn(QSqlDatabase &database, const DatabaseAddress &address, const RoundTripLimit *limit)
{
    if (limit) {
        if (auto alone = tryAlone(address, limit, false); !alone)
            return alone;
    }
    const ServerAddress &server = address.server();
    database.setHostName(server.host);
    database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setUserName(QString::fromUtf8(userOf(server)));
    database.setPassword(server.password);
    database.setConnectOptions(connectOptions(server));
    if (database.open())
        return Done{};
    return tryAlone(address, limit, true);
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
