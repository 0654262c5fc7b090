// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/levelspec.h"
#include "ctl/login.h"
#include "ctl/unmapped.h"

#include "exchange/export/jsonwriter.h"
#include "session/errors.h"
#include "viewmodels/closest.h"
#include "viewmodels/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier::ctl {

namespace {

struct LevelsWords {
    Q_DECLARE_TR_FUNCTIONS(palier::LevelsWords)
};

void printJson(const std::vector<LevelRecord> &levels, const std::vector<FoundUnit> &unmapped, Console &console)
{
    JsonWriter json(JsonWriter::Style::Lines);
    json.beginObject();
    json.key(QLatin1String("levels"));
    json.beginArray();
    for (const LevelRecord &level : levels) {
        json.beginObject();
        json.member(QLatin1String("source"), level.source);
        json.member(QLatin1String("value"), level.value);
        json.member(QLatin1String("unit"), level.unit);
        json.member(QLatin1String("kind"), nameOf(level.kind));
        json.member(QLatin1String("tier"), int{level.tier});
        json.member(QLatin1String("from"), qint64{level.from.time_since_epoch().count()});
        json.endObject();
    }
    json.endArray();
    writeUnmapped(json, unmapped);
    json.endObject();
    console.print(json.take() + '\n');
}

/** An unknown unit, with the names that look like it. */
std::optional<Error> unknownUnit(const std::vector<LevelRecord> &levels, const std::vector<FoundValue> &found)
{
    QStringList names;
    for (const FoundValue &value : found)
        names.append(value.value);
    names.removeDuplicates();
    for (const LevelRecord &level : levels) {
        if (!names.contains(level.value))
            return Error{
                errors::LevelUnknownValue, {level.value, closest(level.value, names, CloseOnesShown).join(QLatin1String(", "))}};
    }
    return std::nullopt;
}

/** The levels that --set says; ends with a message where one is none. */
std::optional<std::vector<LevelRecord>> levelsSaid(const QStringList &texts, const Zone &zone, Console &console)
{
    std::vector<LevelRecord> levels;
    for (const QString &text : texts) {
        const auto level = levelFromText(text, zone);
        if (!level) {
            console.failUsage(
                LevelsWords::tr("“%1” is no level: write --set \"Support N2=2\", \"Board=4:manager\", \"Billing=outside\" or "
                                "\"Support N2=2@2026-03-01\".")
                    .arg(text),
                QStringLiteral("levels"));
            return std::nullopt;
        }
        levels.push_back(*level);
    }
    return levels;
}

/** The entries that --unset names; ends with a message where one names none. */
std::optional<std::vector<LevelRecord>> entriesToRemove(
    const QStringList &texts, const std::vector<LevelRecord> &stored, const Zone &zone, Console &console)
{
    std::vector<LevelRecord> removed;
    for (const QString &text : texts) {
        const auto entries = entriesNamed(text, stored, zone);
        if (entries.empty()) {
            console.fail(LevelsWords::tr("The level map has no entry “%1”: “palierctl levels” lists those it has. Write --unset "
                                         "\"Support N2@2026-03-01\" for the one of that day, --unset \"Support N2\" for the one "
                                         "without a date.")
                    .arg(text));
            return std::nullopt;
        }
        removed.insert(removed.end(), entries.begin(), entries.end());
    }
    return removed;
}

/** A unit of whose level at one instant two things are said; none where all agree. */
std::optional<LevelRecord> contradiction(const std::vector<LevelRecord> &levels, const std::vector<LevelRecord> &removed)
{
    const auto sameEntry = [](const LevelRecord &one, const LevelRecord &other) {
        return one.value == other.value && one.from == other.from;
    };
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        const auto isDenied = [&](const LevelRecord &other) {
            return sameEntry(*level, other) && (level->kind != other.kind || level->tier != other.tier);
        };
        const auto isRemoved = [&](const LevelRecord &other) { return sameEntry(*level, other); };
        if (std::any_of(levels.begin(), level, isDenied) || std::ranges::any_of(removed, isRemoved))
            return *level;
    }
    return std::nullopt;
}

int change(Workspace &workspace, const Arguments &arguments, Console &console)
{
    const auto settings = workspace.settings();
    const auto stored = workspace.levels();
    const auto found = workspace.foundValues();
    if (!settings)
        return console.fail(settings.error());
    if (!stored)
        return console.fail(stored.error());
    if (!found)
        return console.fail(found.error());
    const auto zone = Zone::parse(settings->zone());
    const auto levels = levelsSaid(arguments.values("set"), zone ? *zone : Zone(), console);
    if (!levels)
        return ExitWrongUsage;
    if (const auto unknown = unknownUnit(*levels, *found))
        return console.fail(*unknown);
    const auto removed = entriesToRemove(arguments.values("unset"), *stored, zone ? *zone : Zone(), console);
    if (!removed)
        return ExitFailed;
    if (const auto twice = contradiction(*levels, *removed))
        return console.failUsage(
            LevelsWords::tr("Two different things are said of “%1”: keep one --set or --unset of it for each date.")
                .arg(twice->value),
            QStringLiteral("levels"));
    const auto done = workspace.setLevels(*levels, *removed);
    return done ? ExitDone : console.fail(done.error());
}

int show(Workspace &workspace, bool json, Console &console)
{
    const auto settings = workspace.settings();
    const auto levels = workspace.levels();
    const auto unmapped = unmappedUnits(workspace);
    if (!settings || !levels)
        return console.fail(settings ? levels.error() : settings.error());
    if (!unmapped)
        return console.fail(unmapped.error());
    const auto zone = Zone::parse(settings->zone());
    if (json)
        printJson(*levels, *unmapped, console);
    else
        console.print(levelsText(*levels, *unmapped, console.format(zone ? *zone : Zone())));
    return ExitDone;
}

int runLevels(const Arguments &arguments, Console &console)
{
    const auto json = wantsJson(arguments, console, "levels");
    if (!json)
        return ExitWrongUsage;
    const bool changes = arguments.has("set") || arguments.has("unset");
    auto workspace = openWorkspace(arguments, changes ? Workspace::Purpose::Change : Workspace::Purpose::Read, console);
    if (!workspace)
        return console.fail(workspace.error());
    if (changes) {
        if (const int code = change(*workspace, arguments, console); code != ExitDone)
            return code;
    }
    return show(*workspace, *json, console);
}

} // namespace

const Command &levelsCommand()
{
    static const Command command{
        {"levels", "", QT_TRANSLATE_NOOP("palier::ctl", "which unit is on which level, and those that nobody has placed yet"),
            QT_TRANSLATE_NOOP("palier::ctl",
                "Shows, and with --set and --unset changes, which unit is on which level. A unit without a "
                "level counts as outside support and is listed "
                "with the number of its tickets.\n"
                "A level is a number from 1 on (a team), a number with :manager or :external, or "
                "one of the words outside and system. @DATE "
                "says from when on; without it the level holds from the beginning until the first "
                "date that is said for the unit. --unset takes back what was said: of a date, "
                "or without one what has no date. Several --set and "
                "--unset are done together or not at all.\n"),
            {DatabaseOption,
                {"set", "UNIT=LEVEL",
                    QT_TRANSLATE_NOOP("palier::ctl", "\"Support N2=2\", \"Board=4:manager\", \"Vendor=5:external\", "
                                                     "\"Billing=outside\", \"Robot=system\", \"X=2@2026-03-01\""),
                    0, true},
                {"unset", "UNIT",
                    QT_TRANSLATE_NOOP(
                        "palier::ctl", "takes an entry back: \"X@2026-03-01\", or \"X\" for the one without a date"),
                    0, true},
                FormatOption}},
        runLevels};
    return command;
}

} // namespace palier::ctl
