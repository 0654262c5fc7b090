// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"

#include "base/errors.h"
#include "exchange/export/jsonwriter.h"
#include "session/workspace.h"
#include "viewmodels/workspacetext.h"

#include <QCoreApplication>

namespace palier::ctl {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(palier::SettingsWords)
};

void printJson(const WorkspaceSettings &settings, const QStringList &keys, Console &console)
{
    JsonWriter json(JsonWriter::Style::Lines);
    json.beginObject();
    for (const QString &key : keys) {
        json.key(key);
        json.beginObject();
        json.member(QLatin1String("value"), settings.value(key).value_or(QString()));
        json.member(QLatin1String("default"), QLatin1String(settingSpec(key)->fallback));
        json.member(QLatin1String("set"), settings.stored().contains(key));
        json.endObject();
    }
    json.endObject();
    console.print(json.take() + '\n');
}

int get(Workspace &workspace, const QString &key, bool json, Console &console)
{
    if (!key.isEmpty() && !settingSpec(key))
        return console.fail(Error{errors::SettingUnknown, {key}});
    const auto settings = workspace.settings();
    if (!settings)
        return console.fail(settings.error());
    const QStringList keys = key.isEmpty() ? settingKeys(*settings) : QStringList{key};
    if (json)
        printJson(*settings, keys, console);
    else
        console.print(settingsText(*settings, keys));
    return ExitDone;
}

int set(Workspace &workspace, const QString &key, const QString &value, Console &console)
{
    const auto done = workspace.set(key, value);
    return done ? ExitDone : console.fail(done.error());
}

int run(const Arguments &arguments, Console &console)
{
    const auto json = wantsJson(arguments, console, "settings");
    if (!json)
        return ExitWrongUsage;
    const QStringList &operands = arguments.operands();
    const bool sets = operands.first() == QLatin1String("set");
    if (!sets && operands.first() != QLatin1String("get"))
        return console.failUsage(
            SettingsWords::tr("“%1” is neither get nor set.").arg(operands.first()), QStringLiteral("settings"));
    if (operands.size() != 3 && sets)
        return console.failUsage(
            SettingsWords::tr("To set something takes a key and a value: set KEY VALUE."), QStringLiteral("settings"));
    if (operands.size() > 2 && !sets)
        return console.failUsage(
            SettingsWords::tr("To get something takes one key at most: get [KEY]."), QStringLiteral("settings"));
    auto workspace = Workspace::open(arguments.value("db"), sets ? Workspace::Purpose::Change : Workspace::Purpose::Read);
    if (!workspace)
        return console.fail(workspace.error());
    return sets ? set(*workspace, operands.at(1), operands.at(2), console) : get(*workspace, operands.value(1), *json, console);
}

} // namespace

const Command &settingsCommand()
{
    static const Command command{
        {"settings", "get [KEY] | set KEY VALUE",
            QT_TRANSLATE_NOOP("palier::ctl", "zone, guards, windows, horizons, healthy ranges and costs of a workspace"),
            QT_TRANSLATE_NOOP("palier::ctl",
                "Shows the settings in force, or sets one; an empty value (\"\") goes back to the default. Durations are written "
                "PT5M, P7D, "
                "healthy ranges 10..20.\n"
                "zone: in which days begin. guard.routing, guard.misclick: what counts as noise (0 for imported files unless "
                "set). reopen.window: how soon a "
                "reopening spoils a resolution. horizon.rate, horizon.outcome: after how long figures are judged. band.rate, "
                "band.success, "
                "band.bounceback: the healthy ranges. cost.tier@1 …: what a handling on a level costs.\n"
                "Behind an @ a setting holds for one thing alone: guard.routing@SOURCE, band.rate@UNIT, cost.tier@LEVEL.\n"),
            {DatabaseOption, FormatOption}, 1, 3},
        run};
    return command;
}

} // namespace palier::ctl
