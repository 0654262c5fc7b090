// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/postgresserver.h"

namespace palier::test {

/** A server as an administrator guards it: on the loopback it asks for passwords, and it can prove its name, "localhost", or fail
    to. There are "ann", who may do anything with the databases that are made for her, "bob", who has rights to nothing, and
    "refused", who is not let in; the password of all of them is "secret". */
class GuardedServer
{
public:
    enum class Certificate { None, Valid, Expired, OfAnotherName, OfAnotherAuthority };

    GuardedServer();

    PostgresServer &server() { return m_server; }
    /** Of the authority that signed the certificates. */
    QString rootCertificate() const { return m_folder.filePath(QStringLiteral("authority.crt")); }
    /** What it presents to whoever connects from now on. */
    void present(Certificate certificate);

    /** A new database that belongs to ann. */
    QString newDatabase();
    /** Over the loopback, not encrypted unless somebody asks for it. */
    ServerAddress address(const QString &database, const QString &user, const QString &password = {}) const;

private:
    void makeCertificates();
    void makeCertificate(const QString &name, const QString &host, const QString &authority, const QString &days);
    void openssl(const QStringList &arguments) const;

    PostgresServer m_server{{.onLoopback = true}};
    QTemporaryDir m_folder{QStringLiteral("/tmp/palier-tls-XXXXXX")};
};

} // namespace palier::test
