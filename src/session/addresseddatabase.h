// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "database/databaseaddress.h"
#include "session/passwords.h"

#include <mutex>
#include <optional>

namespace palier {

/** The database that an address names now. Errors: an address that is none; those of embeddedDemo(). @param address see
    parseWorkspaceAddress(). @param passwords null: none are known. */
Result<DatabaseAddress> databaseAt(const QString &address, const Clock &clock, const Passwords *passwords = nullptr);

/** The database that the address of a workspace names. The embedded demo is made when it is first asked for; from then on it
   stays the demo of that day, so that everybody who asks here speaks of the same file. Any thread. */
class AddressedDatabase
{
public:
    /** @param address see parseWorkspaceAddress(). @param clock, @param passwords outlive it. */
    AddressedDatabase(QString address, const Clock &clock, const Passwords *passwords = nullptr)
        : m_address(std::move(address)), m_clock(clock), m_passwords(passwords)
    {}

    /** With the password that is known now. Errors: an address that is none; those of embeddedDemo(). */
    Result<DatabaseAddress> address();

private:
    const QString m_address;
    const Clock &m_clock;
    const Passwords *m_passwords;
    std::mutex m_mutex;
    std::optional<DatabaseAddress> m_demo; // of the day on which it was asked for
};

} // namespace palier
