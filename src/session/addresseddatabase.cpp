// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/addresseddatabase.h"

#include "session/demo.h"
#include "session/workspaceaddress.h"

namespace palier {

Result<DatabaseAddress> databaseAt(const QString &address, const Clock &clock, const Passwords *passwords)
{
    auto parsed = parseWorkspaceAddress(address);
    if (!parsed)
        return parsed.error();
    if (parsed->isDemo) {
        const auto path = embeddedDemo(clock);
        return path ? Result<DatabaseAddress>(DatabaseAddress::file(*path)) : path.error();
    }
    if (passwords && !parsed->database.isFile())
        parsed->database.setPassword(passwords->of(parsed->database.server()));
    return parsed->database;
}

Result<DatabaseAddress> AddressedDatabase::address()
{
    const std::scoped_lock lock(m_mutex);
    if (m_demo)
        return *m_demo;
    auto found = databaseAt(m_address, m_clock, m_passwords);
    if (found && m_address == QLatin1String("demo"))
        m_demo = *found;
    return found;
}

} // namespace palier
