// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodels/workspacetext.h"

#include "viewmodels/displaywidth.h"
#include "viewmodels/errortext.h"
#include "viewmodels/report/reporttext.h"

#include <algorithm>

namespace palier {

namespace {

struct WorkspaceWords {
    Q_DECLARE_TR_FUNCTIONS(palier::WorkspaceWords)
};

QString kindText(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Team:
        return WorkspaceWords::tr("team");
    case UnitKind::Manager:
        return WorkspaceWords::tr("manager");
    case UnitKind::External:
        return WorkspaceWords::tr("external");
    case UnitKind::System:
        return WorkspaceWords::tr("system");
    default:
        return WorkspaceWords::tr("outside support");
    }
}

QString mappedText(const std::vector<LevelRecord> &levels, const Format &format)
{
    ReportTable table{
        {{WorkspaceWords::tr("source"), false}, {WorkspaceWords::tr("value"), false}, {WorkspaceWords::tr("level"), true},
            {WorkspaceWords::tr("kind"), false}, {WorkspaceWords::tr("unit"), false}, {WorkspaceWords::tr("since"), false}},
        {}};
    for (const LevelRecord &level : levels) {
        const QString tier = level.tier ? QString::number(level.tier) : Format::undefined();
        const QString since = level.from == Instant{} ? QString() : format.instant(level.from);
        table.rows.push_back(rowOf(
            {level.source, level.value, tier, kindText(level.kind), level.unit == level.value ? QString() : level.unit, since}));
    }
    return levels.empty() ? WorkspaceWords::tr("No unit has a level yet.") + QLatin1Char('\n') : tableText(table);
}

} // namespace

QString levelText(const LevelRecord &level)
{
    return level.tier ? QStringLiteral("%1 %2").arg(level.tier).arg(kindText(level.kind)) : kindText(level.kind);
}

QString unmappedText(const std::vector<FoundUnit> &unmapped, const Format &format, std::size_t atMost)
{
    if (unmapped.empty())
        return {};
    ReportTable table{
        {{WorkspaceWords::tr("source"), false}, {WorkspaceWords::tr("value"), false}, {WorkspaceWords::tr("tickets"), true}}, {}};
    const std::size_t shown = std::min(unmapped.size(), atMost);
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back(rowOf({unmapped[i].source, unmapped[i].value, format.number(unmapped[i].tickets)}));
    const auto more = static_cast<qint64>(unmapped.size() - shown);
    const QString example = plainLine(unmapped.front().value);
    return QLatin1Char('\n') +
           WorkspaceWords::tr(
               "%n unit(s) without a level: they count as outside support.", nullptr, static_cast<int>(unmapped.size())) +
           QLatin1Char('\n') + tableText(table) +
           (more ? WorkspaceWords::tr("and %1 more (palierctl levels)").arg(format.number(more)) + QLatin1Char('\n')
                 : QString()) +
           WorkspaceWords::tr(
               "Say what they are, for example: palierctl levels --db DB --set \"%1=2\", or \"%1=4:manager\", \"%1=outside\".")
               .arg(example) +
           QLatin1Char('\n');
}

QString levelsText(const std::vector<LevelRecord> &levels, const std::vector<FoundUnit> &unmapped, const Format &format)
{
    return mappedText(levels, format) + unmappedText(unmapped, format);
}

QString sourcesText(const std::vector<SourceLine> &sources, const Format &format)
{
    if (sources.empty())
        return WorkspaceWords::tr("No source yet: import a log (palierctl import).") + QLatin1Char('\n');
    ReportTable table{
        {{WorkspaceWords::tr("source"), false}, {WorkspaceWords::tr("from"), false}, {WorkspaceWords::tr("tickets"), true},
            {WorkspaceWords::tr("first event"), false}, {WorkspaceWords::tr("last event"), false}},
        {}};
    const auto instant = [&](const std::optional<Instant> &at) { return at ? format.instant(*at) : Format::undefined(); };
    for (const SourceLine &source : sources) {
        const QString origin = source.isImport ? WorkspaceWords::tr("imported files") : WorkspaceWords::tr("help desk");
        table.rows.push_back(
            rowOf({source.name, origin, format.number(source.tickets), instant(source.first), instant(source.last)}));
    }
    return tableText(table) + WorkspaceWords::tr("Times are in the zone %1.").arg(format.zone().name()) + QLatin1Char('\n');
}

QString profilesText(const std::vector<ProfileLine> &profiles)
{
    ReportTable table{{{WorkspaceWords::tr("profile"), false}, {WorkspaceWords::tr("status"), false}}, {}};
    for (const ProfileLine &profile : profiles)
        table.rows.push_back(
            rowOf({profile.name, profile.isVerified ? WorkspaceWords::tr("verified") : WorkspaceWords::tr("experimental")}));
    return tableText(table);
}

QStringList settingKeys(const WorkspaceSettings &settings)
{
    QStringList keys;
    for (const SettingSpec &spec : settingSpecs()) {
        const QString key = QLatin1String(spec.key);
        if (spec.scope != SettingSpec::Scope::Tier)
            keys.append(key);
        for (auto stored = settings.stored().keyBegin(); stored != settings.stored().keyEnd(); ++stored) {
            if (stored->startsWith(key + QLatin1Char('@')))
                keys.append(*stored);
        }
    }
    return keys;
}

QString settingsText(const WorkspaceSettings &settings, const QStringList &keys)
{
    ReportTable table{{{WorkspaceWords::tr("setting"), false}, {WorkspaceWords::tr("value"), false},
                          {WorkspaceWords::tr("default"), false}, {{}, false}},
        {}};
    const auto shown = [](const QString &value) { return value.isEmpty() ? Format::undefined() : value; };
    for (const QString &key : keys) {
        const SettingSpec *spec = settingSpec(key);
        const QString fallback = spec ? QLatin1String(spec->fallback) : QLatin1String();
        const QString origin = settings.stored().contains(key) ? WorkspaceWords::tr("set here") : QString();
        table.rows.push_back(rowOf({key, shown(settings.value(key).value_or(QString())), shown(fallback), origin}));
    }
    return tableText(table);
}

QString checkText(const std::vector<Error> &findings, const std::vector<FoundUnit> &unmapped, const Format &format)
{
    QString text;
    for (const Error &finding : findings)
        text += errorText(finding) + QLatin1Char('\n');
    if (findings.empty())
        text += WorkspaceWords::tr("The database is sound: file, references and histories agree.") + QLatin1Char('\n');
    else
        text += WorkspaceWords::tr("%n finding(s).", nullptr, static_cast<int>(findings.size())) + QLatin1Char('\n');
    return text + unmappedText(unmapped, format);
}

QString migrateText(int from, int to)
{
    if (from == to)
        return WorkspaceWords::tr("The schema is up to date (%1).").arg(to) + QLatin1Char('\n');
    if (from == 0)
        return WorkspaceWords::tr("A new workspace was made (schema %1).").arg(to) + QLatin1Char('\n');
    return WorkspaceWords::tr("The schema was brought from %1 to %2.").arg(from).arg(to) + QLatin1Char('\n');
}

} // namespace palier
