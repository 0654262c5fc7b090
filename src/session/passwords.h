// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/serveraddress.h"

#include <QHash>

#include <mutex>

namespace palier {

/** The passwords that somebody has typed, or the keychain has given, since the program started. They are nowhere else. Any
    thread. */
class Passwords
{
public:
    void set(const ServerAddress &server, const QString &password);
    /** "" none is known. */
    QString of(const ServerAddress &server) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, QString> m_passwords; // by ServerAddress::account()
};

} // namespace palier
