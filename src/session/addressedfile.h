// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <mutex>

namespace palier {

/** The file that the address of a workspace names. The embedded demo is made when it is first asked for; from then on it stays
   the demo of that day, so that everybody who asks here speaks of the same file. Any thread. */
class AddressedFile
{
public:
    /** @param address see parseWorkspaceAddress(). @param clock outlives it. */
    AddressedFile(QString address, const Clock &clock) : m_address(std::move(address)), m_clock(clock) {}

    /** Errors: an address that is none; those of embeddedDemo(). */
    Result<QString> path();

private:
    const QString m_address;
    const Clock &m_clock;
    std::mutex m_mutex;
    QString m_path; // "" until it is known
};

} // namespace palier
