// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/kinds.h"

#include <QString>

#include <optional>

namespace palier {

/** How a connection to a server is kept from being read or answered by others; the names are those of libpq's sslmode. */
enum class TlsMode : quint8 { Disable, Prefer, Require, VerifyCa, VerifyFull };

template<>
struct EnumNames<TlsMode> {
    static constexpr std::array names{"disable", "prefer", "require", "verify-ca", "verify-full"};
};

/** A database on a PostgreSQL server. A value; any thread. */
struct ServerAddress {
    static constexpr quint16 UsualPort = 5432;

    QString host; // a name, an address, or the folder of a socket; "" the usual socket of this machine
    quint16 port = UsualPort;
    QString database;
    QString user;               // "" as the system calls this person
    std::optional<TlsMode> tls; // nothing: tlsInForce() chooses
    QString rootCertificate;    // a file with the certificates that are trusted; "" those of the system
    QString password;           // "": PGPASSFILE, or none. Never shown, never stored, not part of a comparison

    /** Whether what is sent leaves this machine. */
    bool isRemote() const;
    /** The TLS that was chosen, else verify-full for remote hosts and prefer for this machine. */
    TlsMode tlsInForce() const;

    /** Whose password it is: "ann@db.example:5432". The same for all databases of a server. Where another machine is not verified
        in full it is another account, "ann@db.example:5432?sslmode=require": a password that was given to a server that had
       proved its name is not sent to whoever answers without anybody being asked. */
    QString account() const;

    /** What people call it: "postgresql://ann@db.example/support". Never a secret. */
    QString name() const;
    /** The same with all that is needed to connect again, but the password. */
    QString address() const;

    friend bool operator==(const ServerAddress &a, const ServerAddress &b)
    {
        return a.host == b.host && a.port == b.port && a.database == b.database && a.user == b.user && a.tls == b.tls &&
               a.rootCertificate == b.rootCertificate;
    }
};

} // namespace palier
