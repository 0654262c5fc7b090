// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/cards/wholetitles.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace palier {

namespace {

void measure(QHeaderView &header)
{
    header.ensurePolished(); // the style sheet has the weight of the titles
    int widest = 0;
    for (int section = 0; section < header.count(); ++section)
        widest = std::max(widest, header.sectionSizeHint(section));
    header.setMinimumSectionSize(widest);
}

} // namespace

void keepTitlesWhole(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    const auto again = [header] { measure(*header); };
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, header, again);
    QObject::connect(table.model(), &QAbstractItemModel::headerDataChanged, header, again);
    measure(*header);
}

} // namespace palier
