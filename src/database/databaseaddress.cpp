// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/databaseaddress.h"

namespace palier {

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
    return isFile() ? m_path : m_server->name();
}

} // namespace palier
