// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "database/databaseaddress.h"
#include "exchange/demo/floor.h"
#include "session/passwords.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace palier {

/** The database that an address names now. Errors: an address that is none; those of embeddedDemo(). @param address see
    parseWorkspaceAddress(). @param passwords null: none are known. @param goOn asked while the embedded demo is made. */
Result<DatabaseAddress> databaseAt(
    const QString &address, const Clock &clock, const Passwords *passwords = nullptr, const demo::GoOn &goOn = {});

/** The database that the address of a workspace names. The embedded demo is made when it is first asked for; from then on it
   stays the demo of that day, so that everybody who asks here speaks of the same file. Any thread. */
class AddressedDatabase
{
public:
    /** @param address see parseWorkspaceAddress(). @param clock, @param passwords outlive it. */
    AddressedDatabase(QString address, const Clock &clock, const Passwords *passwords = nullptr)
        : m_address(std::move(address)), m_clock(clock), m_passwords(passwords)
    {}

    /** Who is told how far the embedded demo is while it is made, in the thread that makes it: a few times a second. Before
        anything is asked. */
    void setProgress(std::function<void(int done, int total)> progress) { m_progress = std::move(progress); }
    /** A demo that is being made is given up and leaves nothing behind; none is made until proceed(). */
    void stop() { m_isStopped = true; }
    void proceed() { m_isStopped = false; }

    /** With the password that is known now. Errors: an address that is none; those of embeddedDemo(). */
    Result<DatabaseAddress> address();

private:
    bool goOn(int done, int total);

    const QString m_address;
    const Clock &m_clock;
    const Passwords *m_passwords;
    std::function<void(int done, int total)> m_progress;
    std::atomic<bool> m_isStopped = false;
    QElapsedTimer m_sinceTold;
    std::mutex m_mutex;
    std::optional<DatabaseAddress> m_demo; // of the day on which it was asked for
};

} // namespace palier
