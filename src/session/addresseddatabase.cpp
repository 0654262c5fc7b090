// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/addresseddatabase.h"

#include "session/demo.h"
#include "session/workspaceaddress.h"

namespace palier {

Result<DatabaseAddress> databaseAt(const QString &address, const Clock &clock)
{
    const auto parsed = parseWorkspaceAddress(address);
    if (!parsed)
        return parsed.error();
    if (!parsed->isDemo)
        return parsed->database;
    const auto path = embeddedDemo(clock);
    return path ? Result<DatabaseAddress>(DatabaseAddress::file(*path)) : path.error();
}

Result<DatabaseAddress> AddressedDatabase::address()
{
    const std::scoped_lock lock(m_mutex);
    if (m_known)
        return *m_known;
    const auto found = databaseAt(m_address, m_clock);
    if (found)
        m_known = *found;
    return found;
}

} // namespace palier
