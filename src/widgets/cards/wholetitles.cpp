// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cards/wholetitles.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace palier {

namespace {

constexpr int RowsMeasured = 50;
constexpr int LettersOfWord = 24; // what is longer is a list, or somebody's text

int widestCell(const QTableView &table, int column, int most)
{
    int widest = 0;
    for (int row = 0; row < std::min(table.model()->rowCount(), RowsMeasured); ++row) {
        const int needed = table.sizeHintForIndex(table.model()->index(row, column)).width();
        widest = std::max(widest, needed <= most ? needed : 0);
    }
    return widest;
}

void measure(const QTableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    header.ensurePolished(); // the style sheet has the weight of the titles
    const int most = table.fontMetrics().averageCharWidth() * LettersOfWord;
    int widest = 0;
    for (int section = 0; section < header.count(); ++section)
        widest = std::max({widest, header.sectionSizeHint(section), widestCell(table, section, most)});
    header.setMinimumSectionSize(widest);
}

} // namespace

void keepTitlesWhole(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    const auto again = [&table] { measure(table); };
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, header, again);
    QObject::connect(table.model(), &QAbstractItemModel::headerDataChanged, header, again);
    measure(table);
}

} // namespace palier
