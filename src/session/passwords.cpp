// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/passwords.h"

namespace palier {

void Passwords::set(const ServerAddress &server, const QString &password)
{
    const std::scoped_lock lock(m_mutex);
    m_passwords.insert(server.account(), password);
}

QString Passwords::of(const ServerAddress &server) const
{
    const std::scoped_lock lock(m_mutex);
    return m_passwords.value(server.account());
}

} // namespace palier
