// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/login.h"

#include "base/duration.h"
#include "base/errors.h"
#include "exchange/export/jsonwriter.h"
#include "metrics/horizon.h"
#include "session/errors.h"
#include "viewmodels/closest.h"
#include "viewmodels/errortext.h"
#include "viewmodels/workspacetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

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

/** What may stand behind the @ of such a setting: the sources, or the units under every name that they have. */
Result<QStringList> scopeNames(Workspace &workspace, SettingSpec::Scope scope)
{
    QStringList names;
    if (scope == SettingSpec::Scope::Source) {
        const auto sources = workspace.sources();
        if (!sources)
            return sources.error();
        std::ranges::transform(*sources, std::back_inserter(names), &SourceSummary::name);
        return names;
    }
    const auto found = workspace.foundValues();
    const auto levels = workspace.levels();
    if (!found || !levels)
        return found ? levels.error() : found.error();
    std::ranges::transform(*found, std::back_inserter(names), &FoundValue::value);
    std::ranges::transform(*levels, std::back_inserter(names), &LevelRecord::unit);
    names.removeDuplicates();
    return names;
}

/** Why this key cannot be set here: it names a source or a unit that the workspace does not have. */
std::optional<QString> unknownScope(Workspace &workspace, const QString &key)
{
    using Scope = SettingSpec::Scope;
    const SettingSpec *spec = settingSpec(key);
    const qsizetype sign = key.indexOf(QLatin1Char('@'));
    if (!spec || sign < 0 || (spec->scope != Scope::Source && spec->scope != Scope::Unit))
        return std::nullopt;
    const auto names = scopeNames(workspace, spec->scope);
    if (!names)
        return errorText(names.error());
    if (names->isEmpty())
        return SettingsWords::tr("The workspace holds no ticket yet: import a log first.");
    const QString name = key.mid(sign + 1);
    if (names->contains(name))
        return std::nullopt;
    const QString close = closest(name, *names, CloseOnesShown).join(QLatin1String(", "));
    if (spec->scope == Scope::Unit)
        return errorText(Error{errors::LevelUnknownValue, {name, close}});
    return SettingsWords::tr("There is no source “%1” here. Did you mean one of these? %2.").arg(name, close);
}

/** A horizon is one of a few: these are named. */
QString unknownHorizon(const QString &key, const QString &value)
{
    QStringList lengths;
    QStringList days;
    for (const Horizon &horizon : Horizons) {
        lengths.append(toIso(horizon.length));
        days.append(QString::number(horizon.length / Day));
    }
    return SettingsWords::tr("“%1” cannot be the value of %2: it takes %3 (%4 days).")
        .arg(value, key, lengths.join(QLatin1String(", ")), days.join(QLatin1String(", ")));
}

int set(Workspace &workspace, const QString &key, const QString &value, Console &console)
{
    if (!value.isEmpty()) { // what is set for something that is gone can still be taken away
        if (const auto wrong = unknownScope(workspace, key))
            return console.fail(*wrong);
    }
    const SettingSpec *spec = settingSpec(key);
    if (spec && spec->type == SettingSpec::Type::Horizon && !value.isEmpty() && !checkedSetting(key, value))
        return console.fail(unknownHorizon(key, value));
    const auto done = workspace.set(key, value);
    return done ? ExitDone : console.fail(done.error());
}

int runSettings(const Arguments &arguments, Console &console)
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
    auto workspace = openWorkspace(arguments, sets ? Workspace::Purpose::Change : Workspace::Purpose::Read, console);
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
        runSettings};
    return command;
}

} // namespace palier::ctl
