// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/importreport.h"
#include "commands/mapping.h"

#include <QStringList>

#include <vector>

namespace palier {

/** Which column of a log feeds what. Columns are counted from 0; Absent: the log has none for it. */
struct ColumnPlan {
    static constexpr int Absent = -1;

    struct Attribute {
        QString name; // of the dimension
        int column = Absent;
    };

    int ticket = Absent;
    int at = Absent;
    int unit = Absent;
    int unitKind = Absent;
    int tier = Absent;
    int kind = Absent;
    int state = Absent;
    int returnKind = Absent;
    int actor = Absent;
    int actorKind = Absent;
    int reason = Absent;
    int subject = Absent;
    int customer = Absent;
    std::vector<Attribute> attributes;
};

/** Finds the mapped columns in a log. Refuses, on `line`, every mapped column that the log lacks and that is not optional; warns
   of columns that "*" would take but whose name is a dimension of ours. */
ColumnPlan planColumns(const Mapping &mapping, const QStringList &columns, qint64 line, ImportReport &report);

/** Every column that the mapping names, once. */
QStringList mappedColumns(const Mapping &mapping);

/** The mapped columns that may not be missing but are. */
QStringList missingColumns(const Mapping &mapping, const QStringList &columns);

/** Whether a dimension of ours has this name, so that no attribute can. */
bool isReservedDimension(const QString &name);

} // namespace palier
