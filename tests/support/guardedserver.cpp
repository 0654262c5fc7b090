// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/guardedserver.h"

#include "support/unprivileged.h"

#include <QFile>

namespace palier::test {

using namespace Qt::StringLiterals;

GuardedServer::GuardedServer()
{
    makeCertificates();
    QFile rules(m_server.dataFolder() + u"/pg_hba.conf"_qs);
    if (!rules.open(QIODevice::WriteOnly))
        qFatal("the rules of the server cannot be written");
    rules.write("local all all trust\nhost all refused 127.0.0.1/32 reject\nhost all all 127.0.0.1/32 scram-sha-256\n");
    rules.close();
    for (const char *name : {"ann", "bob", "refused"})
        m_server.sql(u"postgres"_qs, u"CREATE ROLE %1 LOGIN PASSWORD 'secret'"_qs.arg(QLatin1String(name)));
    present(Certificate::None);
}

void GuardedServer::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_qs, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAll().constData());
}

void GuardedServer::makeCertificates()
{
    for (const char *authority : {"authority", "stranger"}) {
        const QString name = QLatin1String(authority);
        openssl({u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs,
            u"-nodes"_qs, u"-keyout"_qs, name + u".key"_qs, u"-out"_qs, name + u".crt"_qs, u"-subj"_qs, u"/CN=%1"_qs.arg(name),
            u"-days"_qs, u"2"_qs});
    }
    makeCertificate(u"valid"_qs, u"localhost"_qs, u"authority"_qs, u"2"_qs);
    makeCertificate(u"expired"_qs, u"localhost"_qs, u"authority"_qs, u"-1"_qs);
    makeCertificate(u"othername"_qs, u"db.example"_qs, u"authority"_qs, u"2"_qs);
    makeCertificate(u"otherauthority"_qs, u"localhost"_qs, u"stranger"_qs, u"2"_qs);
}

void GuardedServer::makeCertificate(const QString &name, const QString &host, const QString &authority, const QString &days)
{
    const QString request = name + u".req"_qs;
    const QString key = m_server.dataFolder() + u'/' + name + u".key"_qs;
    const QString certificate = m_server.dataFolder() + u'/' + name + u".crt"_qs;
    QFile names(m_folder.filePath(u"names"_qs));
    if (!names.open(QIODevice::WriteOnly))
        qFatal("no room for certificates");
    names.write("subjectAltName=DNS:" + host.toUtf8() + '\n');
    names.close();
    openssl({u"req"_qs, u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs, u"-nodes"_qs, u"-keyout"_qs,
        key, u"-out"_qs, request, u"-subj"_qs, u"/CN=%1"_qs.arg(host)});
    openssl({u"x509"_qs, u"-req"_qs, u"-in"_qs, request, u"-CA"_qs, authority + u".crt"_qs, u"-CAkey"_qs, authority + u".key"_qs,
        u"-CAcreateserial"_qs, u"-out"_qs, certificate, u"-days"_qs, days, u"-extfile"_qs, names.fileName()});
    for (const QString &file : {key, certificate})
        giveToNobody(file);
}

void GuardedServer::present(Certificate certificate)
{
    const auto set = [this](const QString &what) { m_server.sql(u"postgres"_qs, u"ALTER SYSTEM SET "_qs + what); };
    static constexpr std::array Names{"", "valid", "expired", "othername", "otherauthority"};
    if (certificate == Certificate::None) {
        set(u"ssl = off"_qs);
    } else {
        const QString name = QLatin1String(Names.at(static_cast<std::size_t>(certificate)));
        set(u"ssl_cert_file = '%1.crt'"_qs.arg(name));
        set(u"ssl_key_file = '%1.key'"_qs.arg(name));
        set(u"ssl = on"_qs);
    }
    m_server.stop(); // a reload takes effect some time later
    m_server.start();
}

QString GuardedServer::newDatabase()
{
    const QString name = m_server.newDatabase().database;
    m_server.sql(u"postgres"_qs, u"ALTER DATABASE %1 OWNER TO ann"_qs.arg(name));
    return name;
}

ServerAddress GuardedServer::address(const QString &database, const QString &user, const QString &password) const
{
    return {u"localhost"_qs, m_server.port(), database, user, {}, {}, password};
}

} // namespace palier::test
