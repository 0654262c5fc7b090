// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/login.h"

#include "database/servertime.h"
#include "session/keychain.h"
#include "session/workspaceaddress.h"
#include "viewmodels/connecting/connectionwords.h"
#include "viewmodels/window/statuswords.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

namespace palier::ctl {

namespace {

/** The only time that palierctl has an event loop: the keychain may ask its owner to unlock it. */
QString keptPassword(const ServerAddress &server)
{
    QString kept;
    bool answered = false;
    const Answer waiting = Keychain().password(server, [&](const QString &password) {
        kept = password;
        answered = true;
        QCoreApplication::quit();
    });
    constexpr std::chrono::seconds PatienceWithNobody{10};
    if (::isatty(STDIN_FILENO) == 0) // nobody sits there to unlock it
        QTimer::singleShot(PatienceWithNobody, qApp, &QCoreApplication::quit);
    if (!answered)
        QCoreApplication::exec();
    return kept;
}

/** Tries to open, and with every password that somebody knows. */
template<typename Open>
auto opened(const Arguments &arguments, Console &console, Open open)
{
    constexpr int MostTries = 3; // to type one
    Passwords passwords;
    auto result = open(passwords);
    const auto address = parseWorkspaceAddress(arguments.value("db"));
    for (int attempt = 0; !result && Workspace::lacksPassword(result.error()) && attempt <= MostTries; ++attempt) {
        const ServerAddress &server = address->database.server();
        QString password = attempt == 0 ? keptPassword(server) : QString();
        if (password.isEmpty())
            password = console.askSecret(passwordQuestion(server, !passwords.of(server).isEmpty()));
        if (password.isEmpty())
            break;
        passwords.set(server, password);
        result = open(passwords);
    }
    return result;
}

/** What may be wrong with what a server holds, although all of it can be read. */
void sayDoubts(Workspace &workspace, Console &console)
{
    const auto time = serverTime(workspace.connection());
    if (!time || !*time)
        return; // what fails there fails again where it is wanted
    if (const Duration ahead = (*time)->clockAhead(SystemClock().now()); ahead != Duration{0})
        console.note(clockText(ahead, console.format()));
    if (const auto behind = (*time)->behind())
        console.note(behindText(*behind, console.format()));
}

} // namespace

Result<Workspace> openWorkspace(const Arguments &arguments, Workspace::Purpose purpose, Console &console)
{
    auto workspace = opened(arguments, console,
        [&](const Passwords &passwords) { return Workspace::open(arguments.value("db"), purpose, SystemClock(), &passwords); });
    if (workspace)
        sayDoubts(*workspace, console);
    return workspace;
}

Result<Migrated> migrateWorkspace(const Arguments &arguments, Console &console)
{
    return opened(
        arguments, console, [&](const Passwords &passwords) { return Workspace::migrate(arguments.value("db"), &passwords); });
}

} // namespace palier::ctl
