// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/login.h"
#include "ctl/unmapped.h"

#include "viewmodels/errortext.h"

#include <QCoreApplication>

namespace palier::ctl {

namespace {

void printJson(const std::vector<Error> &findings, const std::vector<FoundUnit> &unmapped, Console &console)
{
    JsonWriter json(JsonWriter::Style::Lines);
    json.beginObject();
    json.key(QLatin1String("findings"));
    json.beginArray();
    for (const Error &finding : findings) {
        json.beginObject();
        json.member(QLatin1String("code"), finding.code);
        json.key(QLatin1String("parameters"));
        json.beginArray();
        for (const QString &parameter : finding.parameters)
            json.value(parameter);
        json.endArray();
        json.member(QLatin1String("text"), errorText(finding));
        json.endObject();
    }
    json.endArray();
    writeUnmapped(json, unmapped);
    json.endObject();
    console.print(json.take() + '\n');
}

int runCheck(const Arguments &arguments, Console &console)
{
    const auto json = wantsJson(arguments, console, "check");
    if (!json)
        return ExitWrongUsage;
    auto workspace = openWorkspace(arguments, Workspace::Purpose::Read, console);
    if (!workspace)
        return console.fail(workspace.error());
    const auto found = workspace->check();
    const auto unmapped = unmappedUnits(*workspace);
    if (!found || !unmapped)
        return console.fail(found ? unmapped.error() : found.error());
    std::vector<Error> findings;
    for (const CheckFinding &finding : *found)
        findings.push_back(finding.what);
    if (*json)
        printJson(findings, *unmapped, console);
    else
        console.print(checkText(findings, *unmapped, console.format()));
    return findings.empty() ? ExitDone : ExitFailed;
}

} // namespace

const Command &checkCommand()
{
    static const Command command{{"check", "", QT_TRANSLATE_NOOP("palier::ctl", "whether the workspace is sound"),
                                     QT_TRANSLATE_NOOP("palier::ctl",
                                         "Looks at the file itself, at references, and whether the columns of every ticket agree "
                                         "with its history; lists the units "
                                         "without a level. Changes nothing. Ends with 1 if something is not as it must be.\n"),
                                     {DatabaseOption, FormatOption}},
        runCheck};
    return command;
}

} // namespace palier::ctl
