// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/addresseddatabase.h"

#include "exchange/errors.h"
#include "session/demo.h"
#include "session/workspaceaddress.h"

namespace palier {

namespace {

constexpr std::chrono::milliseconds BetweenNews{100};

} // namespace

Result<DatabaseAddress> databaseAt(const QString &address, const Clock &clock, const Passwords *passwords, const demo::GoOn &goOn)
{
    auto parsed = parseWorkspaceAddress(address);
    if (!parsed)
        return parsed.error();
    if (parsed->isDemo) {
        const auto path = embeddedDemo(clock, {}, goOn);
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
    const bool isDemo = m_address == QLatin1String("demo");
    if (isDemo && m_isStopped)
        return Error{errors::DemoCancelled, {}}; // who waited for it does not begin again
    auto found = databaseAt(m_address, m_clock, m_passwords, [this](int done, int total) { return goOn(done, total); });
    if (found && isDemo)
        m_demo = *found;
    return found;
}

bool AddressedDatabase::goOn(int done, int total)
{
    if (m_progress && (!m_sinceTold.isValid() || m_sinceTold.hasExpired(BetweenNews.count()))) {
        m_sinceTold.start();
        m_progress(done, total);
    }
    return !m_isStopped;
}

} // namespace palier
