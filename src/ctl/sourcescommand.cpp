// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/login.h"

#include "database/profile/sourceprofile.h"
#include "exchange/export/jsonwriter.h"
#include "viewmodels/workspacetext.h"

#include <QCoreApplication>

namespace palier::ctl {

namespace {

Result<std::vector<ProfileLine>> profiles()
{
    std::vector<ProfileLine> lines;
    for (const QString &name : SourceProfile::names()) {
        const auto profile = SourceProfile::described(name);
        if (!profile)
            return profile.error();
        lines.push_back({name, profile->status() == ProfileStatus::Verified});
    }
    return lines;
}

std::vector<SourceLine> linesOf(const std::vector<SourceSummary> &summaries)
{
    std::vector<SourceLine> lines;
    lines.reserve(summaries.size());
    for (const SourceSummary &summary : summaries)
        lines.push_back({summary.name, summary.isImport, summary.tickets, summary.first, summary.last});
    return lines;
}

void writeInstant(JsonWriter &json, QLatin1String name, const std::optional<Instant> &at)
{
    json.key(name);
    at ? json.value(qint64{at->time_since_epoch().count()}) : json.null();
}

void printJson(const std::vector<ProfileLine> &profiles, const std::vector<SourceLine> &sources, Console &console)
{
    JsonWriter json(JsonWriter::Style::Lines);
    json.beginObject();
    json.key(QLatin1String("profiles"));
    json.beginArray();
    for (const ProfileLine &profile : profiles) {
        json.beginObject();
        json.member(QLatin1String("name"), profile.name);
        json.member(QLatin1String("status"), nameOf(profile.isVerified ? ProfileStatus::Verified : ProfileStatus::Experimental));
        json.endObject();
    }
    json.endArray();
    json.key(QLatin1String("sources"));
    json.beginArray();
    for (const SourceLine &source : sources) {
        json.beginObject();
        json.member(QLatin1String("name"), source.name);
        json.member(QLatin1String("import"), source.isImport);
        json.member(QLatin1String("tickets"), source.tickets);
        writeInstant(json, QLatin1String("first"), source.first);
        writeInstant(json, QLatin1String("last"), source.last);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    console.print(json.take() + '\n');
}

/** The sources of a workspace, and the zone in which it counts days. */
struct HeldSources {
    std::vector<SourceLine> lines;
    Zone zone;
};

Result<HeldSources> sourcesOf(const Arguments &arguments, Console &console)
{
    if (!arguments.has("db"))
        return HeldSources();
    auto workspace = openWorkspace(arguments, Workspace::Purpose::Read, console);
    if (!workspace)
        return workspace.error();
    const auto summaries = workspace->sources();
    const auto settings = workspace->settings();
    if (!summaries || !settings)
        return summaries ? settings.error() : summaries.error();
    const auto zone = Zone::parse(settings->zone());
    return HeldSources{linesOf(*summaries), zone ? *zone : Zone()};
}

int runSources(const Arguments &arguments, Console &console)
{
    const auto json = wantsJson(arguments, console, "sources");
    if (!json)
        return ExitWrongUsage;
    const auto known = profiles();
    const auto sources = sourcesOf(arguments, console);
    if (!known || !sources)
        return console.fail(known ? sources.error() : known.error());
    if (*json) {
        printJson(*known, sources->lines, console);
        return ExitDone;
    }
    console.print(profilesText(*known));
    if (arguments.has("db"))
        console.print(QLatin1Char('\n') + sourcesText(sources->lines, console.format(sources->zone)));
    return ExitDone;
}

} // namespace

const Command &sourcesCommand()
{
    static const Command command{
        {"sources", "", QT_TRANSLATE_NOOP("palier::ctl", "where tickets can come from, and where those of a workspace do"),
            QT_TRANSLATE_NOOP("palier::ctl", "Lists the source profiles (the databases that Palier can read) and whether they "
                                             "were verified on the real product; with "
                                             "--db also the sources in a workspace.\n"),
            {{"db", "DB",
                 QT_TRANSLATE_NOOP("palier::ctl", "the workspace: sqlite:FILE, postgresql://USER@HOST/DATABASE, or demo")},
                FormatOption}},
        runSources};
    return command;
}

} // namespace palier::ctl
