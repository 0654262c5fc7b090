// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "database/databaseaddress.h"

#include <mutex>
#include <optional>

namespace palier {

/** The database that an address names now. Errors: an address that is none; those of embeddedDemo(). @param address see
    parseWorkspaceAddress(). */
Result<DatabaseAddress> databaseAt(const QString &address, const Clock &clock);

/** The database that the address of a workspace names. The embedded demo is made when it is first asked for; from then on it
   stays the demo of that day, so that everybody who asks here speaks of the same file. Any thread. */
class AddressedDatabase
{
public:
    /** @param address see parseWorkspaceAddress(). @param clock outlives it. */
    AddressedDatabase(QString address, const Clock &clock) : m_address(std::move(address)), m_clock(clock) {}

    /** Errors: an address that is none; those of embeddedDemo(). */
    Result<DatabaseAddress> address();

private:
    const QString m_address;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::optional<DatabaseAddress> m_known;
};

} // namespace palier
