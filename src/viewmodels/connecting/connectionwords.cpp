// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/connecting/connectionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier {

using namespace Qt::StringLiterals;

namespace {

class ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::ConnectionWords)

public:
    static QString problem(const ServerAddress &server, const QString &port)
    {
        const auto isOdd = [](QChar c) { return c.isSpace() || c == u'@' || c == u'?' || c == u'#'; };
        if (std::ranges::any_of(server.host, isOdd) || (server.host.contains(u'/') && !server.host.startsWith(u'/')))
            return tr("Write the host alone: a name, an address, or the folder of a socket.");
        bool isNumber = false;
        if (const int number = port.toInt(&isNumber); !port.isEmpty() && (!isNumber || number < 1 || number > 65'535))
            return tr("The port is a number from 1 to 65535; usually it is 5432.");
        if (server.database.isEmpty())
            return tr("Say which database of the server.");
        if (server.database.contains(u'/'))
            return tr("The name of a database has no “/” here.");
        return {};
    }

    static QString name(std::optional<TlsMode> choice)
    {
        if (!choice)
            return tr("As recommended for this host");
        switch (*choice) {
        case TlsMode::VerifyFull:
            return tr("Encrypted, and the server proves its name");
        case TlsMode::VerifyCa:
            return tr("Encrypted, by a trusted authority under any name");
        case TlsMode::Require:
            return tr("Encrypted, whoever answers");
        case TlsMode::Prefer:
            return tr("Encrypted if the server can");
        case TlsMode::Disable:
            break;
        }
        return tr("Not encrypted");
    }

    static QString explained(TlsMode mode)
    {
        switch (mode) {
        case TlsMode::VerifyFull:
            return tr("Nobody on the way can read along or answer in the server's place.");
        case TlsMode::VerifyCa:
            return tr("Another server with a certificate of the same authority could answer in its place.");
        case TlsMode::Require:
            return tr("Nobody can read along, but anybody on the way could answer in the server's place and learn the password.");
        case TlsMode::Prefer:
            return tr("Anybody on the way could switch encryption off, read along and answer in the server's place.");
        case TlsMode::Disable:
            break;
        }
        return tr("Anybody on the way can read everything, customers' names and the password included.");
    }

    static QString staysHere() { return tr("The server is on this machine: nothing leaves it."); }

    static ConnectionNote found(const FoundOnServer &found, const Format &format)
    {
        const QString how =
            found.isEncrypted ? tr("PostgreSQL %1 answers, encrypted.") : tr("PostgreSQL %1 answers, not encrypted.");
        const QString server = how.arg(found.version.section(u' ', 0, 0)) + u' ';
        switch (found.holds) {
        case FoundOnServer::Holds::Workspace:
            return {server + tr("Tickets in its workspace: %1.").arg(format.number(found.tickets)) + u' ' +
                        (found.mayWrite ? tr("You may read and change it.") : tr("You may read it, not change it.")),
                Mood::Good};
        case FoundOnServer::Holds::Older:
            return {
                server + (found.mayCreate ? tr("Its workspace is of an older Palier: bring it up to date to open it here. Older "
                                               "programs of your colleagues can then no longer open it.")
                                          : tr("Its workspace is of an older Palier: have its owner bring it up to date.")),
                Mood::Watch};
        case FoundOnServer::Holds::Nothing:
            break;
        }
        return {server + (found.mayCreate
                                 ? tr("There is no workspace in this database yet: you can make one.")
                                 : tr("There is no workspace in this database, and you may not make one: whoever owns it can "
                                      "give you the right (GRANT CREATE ON DATABASE).")),
            Mood::Watch};
    }

    static QString question(const ServerAddress &server, bool refused)
    {
        const QString user = server.user.isEmpty() ? tr("you") : tr("“%1”").arg(server.user);
        return refused
                   ? tr("%1 did not let %2 in. Type the password again, or have the account checked.").arg(server.name(), user)
                   : tr("%1 asks for the password of %2.").arg(server.name(), user);
    }
};

} // namespace

QString serverProblem(const ServerAddress &server, const QString &port)
{
    return ConnectionWords::problem(server, port);
}

std::vector<std::optional<TlsMode>> tlsChoices()
{
    return {{}, TlsMode::VerifyFull, TlsMode::VerifyCa, TlsMode::Require, TlsMode::Prefer, TlsMode::Disable};
}

QString tlsName(std::optional<TlsMode> choice)
{
    return ConnectionWords::name(choice);
}

ConnectionNote tlsNote(const ServerAddress &server)
{
    const TlsMode mode = server.tlsInForce();
    const bool isSafe = mode == TlsMode::VerifyFull;
    if (!server.isRemote() && !isSafe)
        return {ConnectionWords::staysHere()};
    const QString name = server.tls ? QString() : ConnectionWords::name(mode) + u". "_qs;
    return {name + ConnectionWords::explained(mode), isSafe ? Mood::Neutral : Mood::Watch};
}

ConnectionNote foundNote(const FoundOnServer &found, const Format &format)
{
    return ConnectionWords::found(found, format);
}

QString passwordQuestion(const ServerAddress &server, bool refused)
{
    return ConnectionWords::question(server, refused);
}

} // namespace palier
