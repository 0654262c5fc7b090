// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mapping/columnplan.h"

#include "exchange/errors.h"

#include <algorithm>
#include <array>

namespace palier {

namespace {

struct Role {
    QString Mapping::*column;
    int ColumnPlan::*index;
};

// `at` is missing here: its column lies one step deeper.
constexpr std::array Roles{
    Role{&Mapping::ticket, &ColumnPlan::ticket},
    Role{&Mapping::unit, &ColumnPlan::unit},
    Role{&Mapping::unitKind, &ColumnPlan::unitKind},
    Role{&Mapping::tier, &ColumnPlan::tier},
    Role{&Mapping::kind, &ColumnPlan::kind},
    Role{&Mapping::state, &ColumnPlan::state},
    Role{&Mapping::returnKind, &ColumnPlan::returnKind},
    Role{&Mapping::actor, &ColumnPlan::actor},
    Role{&Mapping::actorKind, &ColumnPlan::actorKind},
    Role{&Mapping::reason, &ColumnPlan::reason},
    Role{&Mapping::subject, &ColumnPlan::subject},
    Role{&Mapping::customer, &ColumnPlan::customer},
};

// What filters, groupings and the command line call by these names.
constexpr std::array ReservedDimensions{
    "unit", "agent", "kind", "origin", "reason", "receiving-unit", "day", "week", "month", "all", "now", "outside"};

/** A column without a name (a delimiter too many in every row) is no dimension. */
void planOtherColumns(const Mapping &mapping, const QStringList &columns, ColumnPlan &plan, QStringList &reserved)
{
    const QStringList mapped = mappedColumns(mapping);
    for (int i = 0; i < columns.size(); ++i) {
        const QString &name = columns[i];
        if (name.trimmed().isEmpty() || mapped.contains(name))
            continue;
        if (isReservedDimension(name))
            reserved.append(name);
        else
            plan.attributes.push_back({name, i});
    }
}

} // namespace

QStringList mappedColumns(const Mapping &mapping)
{
    QStringList mapped;
    for (const Role &role : Roles)
        mapped.append(mapping.*role.column);
    mapped.insert(1, mapping.at.column); // behind the ticket, where people look for it
    for (const auto &[name, column] : mapping.attributes)
        mapped.append(column);
    mapped.removeAll(QString());
    mapped.removeDuplicates();
    return mapped;
}

bool isReservedDimension(const QString &name)
{
    return std::ranges::any_of(ReservedDimensions, [&name](const char *reserved) { return name == QLatin1String(reserved); });
}

QStringList missingColumns(const Mapping &mapping, const QStringList &columns)
{
    QStringList missing = mappedColumns(mapping);
    missing.removeIf([&](const QString &name) { return columns.contains(name) || mapping.optionalColumns.contains(name); });
    return missing;
}

ColumnPlan planColumns(const Mapping &mapping, const QStringList &columns, qint64 line, ImportReport &report)
{
    for (const QString &name : missingColumns(mapping, columns))
        report.refuse({line, name, {errors::CsvMissingColumn, {name}}});
    const auto indexOf = [&columns](const QString &name) {
        return name.isEmpty() ? ColumnPlan::Absent : static_cast<int>(columns.indexOf(name));
    };
    ColumnPlan plan;
    plan.at = indexOf(mapping.at.column);
    for (const Role &role : Roles)
        plan.*role.index = indexOf(mapping.*role.column);
    for (const auto &[name, column] : mapping.attributes)
        plan.attributes.push_back({name, indexOf(column)});
    QStringList reserved;
    if (mapping.allOtherColumns)
        planOtherColumns(mapping, columns, plan, reserved);
    for (const QString &name : reserved)
        report.warn({line, name, {errors::ColumnReserved, {name}}});
    return plan;
}

} // namespace palier
