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

    /** Whose password it is: "ann@db.example:5432". The same for all databases of a server. Where another machine is not verified
       in full it is another account, "ann@db.example:5432?sslmode=require": a password that was given to a server that had proved
       its name is not sent to whoever answers without anybody being asked. */
    static QString account(const ServerAddress &server);

private:
    mutable std::mutex m_mutex;
    QHash<QString, QString> m_passwords; // by account
};

} // namespace palier
