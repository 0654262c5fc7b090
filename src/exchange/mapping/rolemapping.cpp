// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/rolemapping.h"

#include "exchange/mapping/mappingparser.h"

#include <QRegularExpression>

namespace palier {

namespace {

struct Role {
    QString ColumnRoles::*column;
    const char *key;   // of the mapping; "" where it has more to say
    const char *names; // of columns, in the order of preference
};

constexpr Role Roles[] = {
    {&ColumnRoles::ticket, "ticket",
        "ticket|ticket id|ticket_id|case:concept:name|case id|case_id|sr number|incident|number|key|id|numéro|dossier"},
    {&ColumnRoles::at, "",
        "at|time|timestamp|time:timestamp|change date+time|date|datetime|event time|created|horodatage|date heure"},
    {&ColumnRoles::unit, "unit",
        "unit|team|group|queue|org:group|involved st|assignment group|assignment_group|assigned group|équipe|groupe|file"},
    {&ColumnRoles::tier, "", "tier|level|support level|niveau"},
    {&ColumnRoles::kind, "", "kind|event kind"},
    {&ColumnRoles::state, "", "state|status|lifecycle:transition|statut|état"},
    {&ColumnRoles::actor, "actor", "actor|agent|owner|org:resource|resource|assignee|user|responsable"},
    {&ColumnRoles::reason, "reason", "reason|cause|motif|raison"},
    {&ColumnRoles::subject, "subject", "subject|title|summary|sujet|titre|objet"},
    {&ColumnRoles::customer, "customer", "customer|requester|client|demandeur"},
};

QJsonObject valuesOf(const ColumnRoles &roles)
{
    QJsonObject values{{QStringLiteral("*"), QStringLiteral("open")}};
    for (const QString &value : roles.doneValues)
        values.insert(value, QStringLiteral("resolved"));
    return values;
}

/** The kinds that a file can say, by our own names; any other is a note. */
QJsonObject kindValues()
{
    QJsonObject values{{QStringLiteral("*"), QStringLiteral("note")}};
    for (const char *name : EnumNames<EventKind>::names) {
        const QString kind = QLatin1String(name);
        if (kind != nameOf(EventKind::State) && kind != nameOf(EventKind::Undo))
            values.insert(kind, kind);
    }
    return values;
}

} // namespace

Result<Mapping> mappingOfRoles(const ColumnRoles &roles, Mapping::Format format, const QString &name)
{
    QJsonObject json{{QStringLiteral("format"), format == Mapping::Format::Csv ? QStringLiteral("csv") : QStringLiteral("xes")},
        {QStringLiteral("attributes"), QStringLiteral("*")}, {QStringLiteral("sort"), roles.sort}};
    for (const Role &role : Roles) {
        if (const QString column = roles.*role.column; *role.key && !column.isEmpty())
            json.insert(QLatin1String(role.key), column);
    }
    const auto withColumn = [](const QString &column) { return QJsonObject{{QStringLiteral("column"), column}}; };
    if (!roles.at.isEmpty()) {
        QJsonObject at = withColumn(roles.at);
        if (!roles.zone.isEmpty())
            at.insert(QStringLiteral("zone"), roles.zone);
        json.insert(QStringLiteral("at"), at);
    }
    if (!roles.tier.isEmpty())
        json.insert(QStringLiteral("tier"), roles.tier);
    QJsonObject meaning = withColumn(roles.kind.isEmpty() ? roles.state : roles.kind);
    meaning.insert(QStringLiteral("values"), roles.kind.isEmpty() ? valuesOf(roles) : kindValues());
    if (!roles.kind.isEmpty() || !roles.state.isEmpty())
        json.insert(roles.kind.isEmpty() ? QStringLiteral("state") : QStringLiteral("kind"), meaning);
    return parseMapping(json, name);
}

ColumnRoles rolesByName(const QStringList &columns)
{
    ColumnRoles roles;
    QStringList taken;
    for (const Role &role : Roles) {
        for (const QString &name : QString::fromUtf8(role.names).split(QLatin1Char('|'))) {
            const auto fits = [&](const QString &column) {
                return column.trimmed().compare(name, Qt::CaseInsensitive) == 0 && !taken.contains(column);
            };
            const auto found = std::ranges::find_if(columns, fits);
            if (found == columns.end())
                continue;
            roles.*role.column = *found;
            taken << *found;
            break;
        }
    }
    if (!roles.kind.isEmpty())
        roles.state.clear();
    return roles;
}

QStringList doneValuesAmong(const QStringList &values)
{
    static const QRegularExpression done(
        QStringLiteral(
            "^(resolved|solved|closed|done|completed?|fixed|finished|cancell?ed|r[ée]solue?|ferm[ée]e?|cl(os|ôtur[ée])e?"
            "|termin[ée]e?|annul[ée]e?)$"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const QString &value : values) {
        if (done.match(value.trimmed()).hasMatch())
            found << value;
    }
    return found;
}

} // namespace palier
