// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace palier {

/** A chart as a table: what a screen reader reads and what "Copy as table" copies. Cells are worded. */
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;

    friend bool operator==(const ChartTable &, const ChartTable &) = default;
};

} // namespace palier
