// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/kpis.h"
#include "metrics/query.h"

namespace palier {

/** The figures of one value of a dimension, or of one day, week or month. */
struct Group {
    QString value; // "" where tickets have none
    Kpis kpis;
};

/** The figures by one dimension: the biggest group first (by tickets; by escalations where the dimension has only those), then
    by name; days, weeks and months in their order. Groups with neither tickets nor escalations are left out. */
struct Grouping {
    QString dimension;
    bool isTime = false;
    bool hasTickets = true; // false: the dimension is the escalations' alone, ticket figures are undefined
    std::vector<Group> groups;
};

/** The answer to one query: one immutable value. */
struct Snapshot {
    Query query;
    qint64 outside = 0; // tickets created in the period that never were in a unit with a tier
    Kpis all;
    std::vector<Grouping> groupings;
    QStringList unknownValues; // filter values that nothing has, as dimension=value
};

} // namespace palier
