// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/workspaceaddress.h"

#include "session/errors.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

/** Whatever stands before an @ may be a password, and whatever stands behind a colon that begins no port, or a ?, # or =. */
QString withoutPassword(const QString &text)
{
    static const QRegularExpression secret(
        u"[?#=\\n].*$|:(?!\\d{1,5}(/|$))[^/]*"_qs, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression scheme(u"^\\w+://"_qs);
    const qsizetype begin = scheme.match(text).capturedLength();
    // A host may be an IPv6 address.
    const QString rest = text.mid(begin).section(QLatin1Char('@'), -1);
    const qsizetype bracket = rest.startsWith(u'[') ? rest.indexOf(u']') + 1 : 0;
    return text.left(begin) + rest.left(bracket) + rest.mid(bracket).remove(secret);
}

Result<WorkspaceAddress> ofFile(const QString &text, const QString &path)
{
    if (path.isEmpty())
        return Error{errors::AddressWithoutFile, {text}};
    return WorkspaceAddress{DatabaseAddress::file(path)};
}

/** Only the values of options that we know hold no secret, and only where there is a value is the name a name. */
QString shownOption(const QString &name, const QString &value)
{
    static const QStringList known{u"sslmode"_qs, u"sslrootcert"_qs, u"host"_qs};
    if (known.contains(name))
        return name + u'=' + value;
    return value.isEmpty() ? u"?"_qs : name + u'=';
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
            return shownOption(name, value);
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
        return Error{errors::AddressOption, {shown, wrong}};
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
