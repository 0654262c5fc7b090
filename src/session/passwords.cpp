// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/passwords.h"

namespace palier {

using namespace Qt::StringLiterals;

void Passwords::set(const ServerAddress &server, const QString &password)
{
    const std::scoped_lock lock(m_mutex);
    m_passwords.insert(account(server), password);
}

QString Passwords::of(const ServerAddress &server) const
{
    const std::scoped_lock lock(m_mutex);
    return m_passwords.value(account(server));
}

QString Passwords::account(const ServerAddress &server)
{
    const QString account = server.user + u'@' + server.host.toLower() + u':' + QString::number(server.port);
    const TlsMode tls = server.tlsInForce();
    const bool isSafe = !server.isRemote() || tls == TlsMode::VerifyFull;
    return isSafe ? account : account + u"?sslmode="_qs + nameOf(tls);
}

} // namespace palier
