// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/snapshot.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace palier {

/** One figure of a group as a column of a table. */
struct FigureColumn {
    enum class Type { Count, Share, Seconds, Amount, Truth };

    QString name; // in the header of a CSV file: "tickets", "escalationRate", "escalationRate7dLow"
    Type type;
    bool ofTickets;                                           // undefined for a dimension that only escalations have
    std::function<std::optional<double>(const Kpis &)> value; // shares in 0 … 1; truths as 0 and 1; absent: undefined
};

/** Every figure of the tabular exports, in their order. Declared once. @param hasPromises whether the workspace promises
   anything: what became of promises comes last, and only then. */
const std::vector<FigureColumn> &figureColumns(bool hasPromises);

} // namespace palier
