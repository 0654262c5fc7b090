// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/login.h"
#include "ctl/reportquery.h"

#include "exchange/export/ledgerjson.h"
#include "session/figures.h"
#include "viewmodels/errortext.h"

#include <QCoreApplication>

namespace palier::ctl {

namespace {

constexpr qsizetype Batch = 1 << 16; // bytes written at once

void printLedger(const Figures &figures, Instant now, Console &console)
{
    LedgerJson json(figures.levels(), figures.directory());
    QByteArray lines;
    figures.forEachEntry(now, [&](const Figures::NamedEntry &named) {
        if (!console.canPrint())
            return;
        lines += json.line(named.ticket, named.source, named.entry);
        if (lines.size() >= Batch)
            console.print(std::exchange(lines, {}));
    });
    console.print(lines);
}

int runLedger(const Arguments &arguments, Console &console)
{
    auto workspace = openWorkspace(arguments, Workspace::Purpose::Read, console);
    if (!workspace)
        return console.fail(workspace.error());
    const auto figures = Figures::load(*workspace);
    if (!figures)
        return console.fail(figures.error());
    const auto zone = Zone::parse(figures->settings().zone());
    const auto now = instantFrom(arguments, "now", zone ? *zone : Zone());
    if (!now)
        return console.failUsage(errorText(now.error()), QStringLiteral("ledger"));
    printLedger(*figures, now->value_or(figures->defaultNow(SystemClock())), console);
    return ExitDone;
}

} // namespace

const Command &ledgerCommand()
{
    static const Command command{
        {"ledger", "", QT_TRANSLATE_NOOP("palier::ctl", "every ticket with its escalations, one JSON line each"),
            QT_TRANSLATE_NOOP("palier::ctl", "Writes one JSON line a ticket: when it was created, resolved and closed, the level "
                                             "it was born on, and each of its escalations "
                                             "with sender, receiver and outcome. Times are seconds since 1970 UTC. Void tickets "
                                             "(merged, spam, test) carry \"void\": true.\n"),
            {DatabaseOption, {"now", "TIME",
                                 QT_TRANSLATE_NOOP("palier::ctl", "what happened later does not exist (otherwise the clock; in a "
                                                                  "workspace of imported files, the last event)")}}},
        runLedger};
    return command;
}

} // namespace palier::ctl
