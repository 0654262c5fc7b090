// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/start/startscreen.h"

#include "viewmodels/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace palier {

namespace {

class StartWords
{
    Q_DECLARE_TR_FUNCTIONS(palier::StartWords)

public:
    static StartScreen welcome()
    {
        return {.title = tr("Welcome to Palier"),
            .text =
                tr("See which tickets rise from level to level, how fast, and what comes of it: on invented data first, or at "
                   "once on your own.")};
    }

    static StartScreen failed(const StartState &state)
    {
        return {.title = tr("“%1” cannot be shown").arg(workspaceName(state.address)),
            .text = errorText(*state.failure) + QLatin1Char('\n') +
                    tr("Nothing was changed. Try again once the cause is gone, or go on with something else."),
            .mood = Mood::Bad,
            .canRetry = true};
    }

    static QString memory(MemoryTrouble trouble)
    {
        switch (trouble) {
        case MemoryTrouble::None:
            return {};
        case MemoryTrouble::Damaged:
            return tr("The settings of the program could not be read: they were set aside, and the defaults are in force. Your "
                      "workspaces are not touched.");
        case MemoryTrouble::Newer:
            break;
        }
        return tr("The settings of the program were written by a newer version: they are left as they are, and this version "
                  "begins with the defaults and keeps nothing.");
    }

    static QString demo() { return tr("Demo data"); }
};

bool isOnServer(const QString &address)
{
    return address.startsWith(QLatin1String("postgresql:"));
}

/** Who asks, and where: "ann@db.example:6000". */
QString serverOf(const QString &address)
{
    const QUrl url(address);
    const QString folder = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    return url.authority() + folder;
}

QString pathOf(const QString &address)
{
    return address.section(QLatin1Char(':'), 1);
}

} // namespace

QString workspaceName(const QString &address)
{
    if (address == QLatin1String("demo"))
        return StartWords::demo();
    if (isOnServer(address))
        return QUrl(address).path().mid(1);
    const QString name = QFileInfo(pathOf(address)).completeBaseName();
    return name.isEmpty() ? address : name;
}

StartScreen startScreen(const StartState &state)
{
    StartScreen screen = state.failure ? StartWords::failed(state) : StartWords::welcome();
    screen.isServer = isOnServer(state.address);
    screen.note = StartWords::memory(state.memory);
    for (const QString &address : state.recent) {
        QString where;
        if (address.startsWith(QLatin1String("sqlite:")))
            where = QDir::toNativeSeparators(QFileInfo(pathOf(address)).path());
        else if (isOnServer(address))
            where = serverOf(address);
        screen.recent.push_back({address, workspaceName(address), where});
    }
    return screen;
}

} // namespace palier
