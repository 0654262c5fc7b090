// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/serveraddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

QUrl urlOf(const ServerAddress &server, QUrlQuery options)
{
    QUrl url;
    url.setScheme(u"postgresql"_qs);
    url.setUserName(server.user, QUrl::DecodedMode);
    if (server.host.startsWith(u'/'))
        options.addQueryItem(u"host"_qs, QString::fromLatin1(QUrl::toPercentEncoding(server.host, "/")));
    else
        url.setHost(server.host);
    if (server.port != ServerAddress::UsualPort)
        url.setPort(server.port);
    url.setPath(u'/' + server.database, QUrl::DecodedMode);
    if (!options.isEmpty())
        url.setQuery(options);
    return url;
}

} // namespace

/** Only what cannot be anything else is taken for this machine: a name that begins like its addresses may be somebody's. */
bool ServerAddress::isRemote() const
{
    static const QRegularExpression loopback(u"^(localhost|::1|127(\\.\\d{1,3}){3})$"_qs);
    if (host.contains(u','))
        return true; // libpq tries them all
    return !host.isEmpty() && !host.startsWith(u'/') && !loopback.match(host).hasMatch();
}

TlsMode ServerAddress::tlsInForce() const
{
    return tls.value_or(isRemote() ? TlsMode::VerifyFull : TlsMode::Prefer);
}

QString ServerAddress::account() const
{
    const QString account = user + u'@' + host.toLower() + u':' + QString::number(port);
    const TlsMode mode = tlsInForce();
    const bool isSafe = !isRemote() || mode == TlsMode::VerifyFull;
    return isSafe ? account : account + u"?sslmode="_qs + nameOf(mode);
}

QString ServerAddress::name() const
{
    return urlOf(*this, {}).toString();
}

QString ServerAddress::address() const
{
    QUrlQuery options;
    if (tls)
        options.addQueryItem(u"sslmode"_qs, QString(nameOf(*tls)));
    if (!rootCertificate.isEmpty())
        options.addQueryItem(u"sslrootcert"_qs, QString::fromLatin1(QUrl::toPercentEncoding(rootCertificate, "/")));
    return urlOf(*this, options).toString(QUrl::FullyEncoded);
}

} // namespace palier
