// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspaceaddress.h"

#include "session/errors.h"

#include <QUrl>
#include <QUrlQuery>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** Whatever stands before an @ may be a password. */
QString withoutPassword(const QString &text)
{
    const QString rest = text.section(QLatin1Char('@'), -1);
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    return scheme < 0 || rest == text ? rest : text.left(scheme + 3) + rest;
}

Result<WorkspaceAddress> ofFile(const QString &text, const QString &path)
{
    if (path.isEmpty())
        return Error{errors::AddressWithoutFile, {text}};
    return WorkspaceAddress{DatabaseAddress::file(path)};
}

/** Reads the options behind the "?" into the server; the first that is none, else "". */
QString readOptions(const QUrlQuery &query, ServerAddress &server)
{
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == "sslmode"_L1 && valueNamed<TlsMode>(value))
            server.tls = valueNamed<TlsMode>(value);
        else if (name == "sslrootcert"_L1 && !value.isEmpty())
            server.rootCertificate = value;
        else if (name == "host"_L1 && server.host.isEmpty())
            server.host = value;
        else
            return name + u'=' + (name == "password"_L1 ? QString() : value);
    }
    return {};
}

Result<WorkspaceAddress> ofServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString shown = withoutPassword(text);
    if (!url.password().isEmpty())
        return Error{errors::AddressWithPassword, {shown}};
    ServerAddress server;
    server.host = url.host();
    server.port = static_cast<quint16>(url.port(ServerAddress::UsualPort));
    server.user = url.userName();
    server.database = url.path().mid(1);
    if (!url.isValid() || server.database.contains(u'/') || url.hasFragment())
        return Error{errors::AddressUnknown, {shown}};
    if (server.database.isEmpty())
        return Error{errors::AddressWithoutDatabase, {shown}};
    if (const QString wrong = readOptions(QUrlQuery(url), server); !wrong.isEmpty())
        return Error{errors::AddressOption, {shown.section(u'?', 0, 0), wrong}};
    return WorkspaceAddress{DatabaseAddress::server(server)};
}

} // namespace

Result<WorkspaceAddress> parseWorkspaceAddress(const QString &text)
{
    if (text == "demo"_L1)
        return WorkspaceAddress{{}, true};
    if (const auto prefix = "sqlite:"_L1; text.startsWith(prefix))
        return ofFile(text, text.mid(prefix.size()));
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return ofServer(text);
    return Error{errors::AddressUnknown, {withoutPassword(text)}};
}

} // namespace palier
