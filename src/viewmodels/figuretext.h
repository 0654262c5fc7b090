// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace palier {

/** The heading of a figure in a workbook, by the name of its column in the exports ("escalationRate7dLow"); the name itself where
    it has no words. */
QString figureHeading(const QString &column);

/** What the figures mean, as (word, definition), for the sheet that explains. */
std::vector<std::pair<QString, QString>> figureDefinitions();

} // namespace palier
