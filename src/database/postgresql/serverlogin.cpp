// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresql/serverlogin.h"

#include "database/errors.h"
#include "database/postgresql/connectattempt.h"
#include "database/postgresql/namelookup.h"
#include "database/postgresql/roundtriplimit.h"
#include "database/postgresql/servererror.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <libpq-fe.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds TimeToLookUp{10}; // the system asks a second name server after 5
constexpr std::chrono::seconds TimeToConnect{5};
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

/** What the client library is told beside host, port, database, user and password. */
Options optionsOf(const ServerAddress &server)
{
    const TlsMode tls = server.tlsInForce();
    Options options{{"tcp_user_timeout", QByteArray::number(MillisecondsUnacknowledged)}, {"keepalives_idle", "10"},
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
    Options empty;
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

/** Whether the host is a name that is to be looked up: not an address, the folder of a socket, or several (the client library
    looks these up itself). */
bool isName(const QString &host)
{
    return !host.isEmpty() && !host.startsWith(u'/') && !host.startsWith(u'@') && !host.contains(u',') &&
           QHostAddress(host).isNull();
}

/** For the client library, each address has a host of its own. */
QString hostOf(const ServerAddress &server, const FoundAddresses &found)
{
    return QStringList(std::max<qsizetype>(found.addresses.size(), 1), server.host).join(u',');
}

/** Beside what Qt writes itself. */
QString connectOptions(const ServerAddress &server, const FoundAddresses &found)
{
    Options options = optionsOf(server);
    options.emplace_back("hostaddr", found.addresses.join(','));
    const Options empty = emptyOnes(server, options);
    options.insert(options.end(), empty.begin(), empty.end());
    return QString::fromLocal8Bit(written(options));
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

/** A name can have several addresses; where none takes a connection, the client library says what we did to the last one. */
QString reasonOf(const ConnectAttempt &attempt, const ServerAddress &server)
{
    return attempt.isGivenUp() ? qt_error_string(ETIMEDOUT) : reasonIn(attempt.message(), server);
}

Error failureOf(const ConnectAttempt &attempt, const DatabaseAddress &address, bool isUnwanted)
{
    if (isUnwanted || (attempt.isGivenUp() && attempt.isAnswered()))
        return silence(address);
    const QString &message = attempt.message();
    if (const QString state = stateIn(message); !state.isEmpty())
        return serverError(state, message, address);
    if (attempt.lacksPassword())
        return Error{errors::PasswordMissing, {address.name(), address.server().user}};
    const QString reason = reasonOf(attempt, address.server());
    if (attempt.isEncrypting())
        return Error{errors::TlsFailed, {address.name(), reason}};
    return attempt.isAnswered() ? Error{errors::ServerLost, {address.name()}}
                                : Error{errors::ServerUnreachable, {address.name(), reason}};
}

} // namespace

Result<std::unique_ptr<RoundTripGuard>> logIn(
    QSqlDatabase &database, const DatabaseAddress &address, std::chrono::milliseconds patience, RoundTripLimit *limit)
{
    const ServerAddress &server = address.server();
    const auto isUnwanted = [limit] { return limit && limit->isPast(); };
    const FoundAddresses found = isName(server.host) ? lookUp(server.host, TimeToLookUp, limit) : FoundAddresses();
    if (!found.problem.isEmpty())
        return isUnwanted() ? silence(address) : Error{errors::ServerUnreachable, {address.name(), found.problem}};
    database.setHostName(hostOf(server, found));
    database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setUserName(QString::fromUtf8(userOf(server)));
    database.setPassword(server.password);
    database.setConnectOptions(connectOptions(server, found));
    ConnectAttempt attempt(TimeToConnect, patience, limit);
    if (!database.open())
        return failureOf(attempt, address, isUnwanted());
    return attempt.takeGuard();
}

PGconn *serverHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "pg_conn*") == 0); // PGconn is another name for it
    return *static_cast<PGconn *const *>(handle.constData());
}

} // namespace palier
