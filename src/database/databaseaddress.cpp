// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/databaseaddress.h"

#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

namespace palier {

using namespace Qt::StringLiterals;

bool ServerAddress::isRemote() const
{
    if (host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1)
        return false;
    const QHostAddress address(host);
    return address.isNull() || !address.isLoopback();
}

TlsMode ServerAddress::tlsInForce() const
{
    return tls.value_or(isRemote() ? TlsMode::VerifyFull : TlsMode::Prefer);
}

DatabaseAddress DatabaseAddress::file(const QString &path)
{
    DatabaseAddress address;
    address.m_path = path;
    return address;
}

DatabaseAddress DatabaseAddress::server(const ServerAddress &server)
{
    DatabaseAddress address;
    address.m_server = server;
    return address;
}

void DatabaseAddress::setPassword(const QString &password)
{
    if (m_server)
        m_server->password = password;
}

QString DatabaseAddress::name() const
{
    if (isFile())
        return m_path;
    QUrl url;
    url.setScheme(u"postgresql"_qs);
    url.setUserName(m_server->user);
    const bool isSocket = m_server->host.startsWith(u'/');
    if (!isSocket)
        url.setHost(m_server->host);
    if (m_server->port != ServerAddress::UsualPort)
        url.setPort(m_server->port);
    url.setPath(u'/' + m_server->database);
    if (isSocket) {
        QUrlQuery query;
        query.addQueryItem(u"host"_qs, m_server->host);
        url.setQuery(query);
    }
    return url.toString();
}

} // namespace palier
